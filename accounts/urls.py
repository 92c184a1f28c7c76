"""Addresses of the door: they stand before those of the admin, and open without it."""

from django.urls import path

from accounts.second_factor.views import SetUpView
from accounts.signing_in.reset import ResetView
from accounts.signing_in.views import SecondStepView, SignInView, start_again

urlpatterns = [
    path("login/", SignInView.as_view()),
    path("login/code/", SecondStepView.as_view(), name="second_step"),
    path("login/set-up/", SetUpView.as_view(), name="two_step_set_up"),
    path("login/again/", start_again, name="start_again"),
    path("password_reset/", ResetView.as_view()),
]
