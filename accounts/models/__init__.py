"""What is kept about those who work here, and the review of what they write."""

from accounts.models.recovery_code import RecoveryCode
from accounts.models.review_task import ReviewTask
from accounts.models.sign_in_event import SignInEvent
from accounts.models.turn import Turn

__all__ = ["RecoveryCode", "ReviewTask", "SignInEvent", "Turn"]
