"""The address of the search."""

from django.urls import path

from resources.search.views import search

urlpatterns = [path("", search, name="search")]
