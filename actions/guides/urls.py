"""The address of a printed guide, below that of its page."""

from django.urls import path

from actions.guides.views import guide_pdf

urlpatterns = [path("<path:path>/guide.pdf", guide_pdf, name="guide_pdf")]
