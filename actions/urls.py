"""Addresses below `/act/` that are no pages of the tree."""

from django.urls import path

from actions.pack.views import pack
from actions.pledge.views import pledge, thanks

urlpatterns = [
    path("pack/", pack, name="pack"),
    path("pledge/", pledge, name="pledge"),
    path("pledge/thanks/<word>/", thanks, name="pledge_thanks"),
]
