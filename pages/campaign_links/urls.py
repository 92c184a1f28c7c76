"""Addresses below `/go/`, with a slash at the end and, for those who type, without."""

from django.urls import path

from pages.campaign_links.views import follow, nothing

urlpatterns = [
    path("", nothing),
    path("<str:word>/", follow, name="campaign_link"),
    path("<str:word>", follow),
]
