"""Addresses of calendars, below the pages that they tell of.

They have a dot in them, which addresses of pages have not.
"""

from django.urls import path

from actions.screenings.views import screening_calendar, screenings_feed

urlpatterns = [
    path("<path:path>/calendar.ics", screening_calendar, name="screening_calendar"),
    path("<path:path>/screenings.ics", screenings_feed, name="screenings_feed"),
]
