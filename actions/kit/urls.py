"""The addresses of the files of a kit, beside those of other made files."""

from django.urls import path

from actions.kit.views import share_kit

urlpatterns = [path("<int:pk>/<slug:digest>/<str:name>", share_kit, name="share_kit")]
