"""Addresses of the register in other forms, below `/help/`."""

from django.urls import path

from resources import views

urlpatterns = [
    path("register.json", views.register_json, name="register_json"),
    path("register.csv", views.register_csv, name="register_csv"),
    path("register.schema.json", views.register_schema, name="register_schema"),
    path("<slug:slug>/contact.vcf", views.contact_card, name="contact_card"),
    path("<slug:slug>/discreet.vcf", views.discreet_card, name="discreet_card"),
]
