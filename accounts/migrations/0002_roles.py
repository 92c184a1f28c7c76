"""Roles: who may do what, and the review that everything passes."""

from typing import Any

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

ROLES = ("Writers", "Editors", "Moderators", "Administrators")
WRITERS, EDITORS, MODERATORS, ADMINISTRATORS = ROLES
KEPT = ("topic", "claim", "video", "campaignlink")

# What each role may do with pages, and with images and documents.
PAGES = {
    WRITERS: ("add",),
    EDITORS: ("add", "change", "lock"),
    MODERATORS: ("add", "change", "publish", "bulk_delete", "lock", "unlock"),
}
FILES = {
    WRITERS: ("add", "choose"),
    EDITORS: ("add", "change", "choose"),
    MODERATORS: ("add", "change", "choose"),
}
# And with everything else: the app, the model, and the actions.
GRANTS = {
    WRITERS: (
        ("wagtailadmin", "admin", ("access",)),
        ("pages", "claim", ("add",)),
        ("pages", "video", ("add",)),
    ),
    EDITORS: (
        ("wagtailadmin", "admin", ("access",)),
        *(("pages", model, ("add", "change")) for model in KEPT),
        # Harm stops first: whoever reviews may take back what somebody agreed to.
        ("pages", "consent", ("view", "withdraw")),
        ("resources", "contactcheck", ("view", "add")),
        ("resources", "contactpull", ("view", "add")),
        ("resources", "contactconfirmation", ("view", "change")),
    ),
    MODERATORS: (
        ("wagtailadmin", "admin", ("access",)),
        *(("pages", model, ("add", "change", "delete")) for model in KEPT),
        ("pages", "consent", ("view", "add", "change", "delete", "withdraw")),
        ("pages", "linklabel", ("add", "change", "delete")),
        ("pages", "listedterm", ("add", "change", "delete")),
        ("pages", "campaignsettings", ("change",)),
        ("resources", "contactcheck", ("view", "add")),
        ("resources", "contactpull", ("view", "add", "change")),
        ("resources", "contactconfirmation", ("view", "change")),
        ("resources", "searchanswer", ("add", "change", "delete")),
        ("resources", "helplinesettings", ("change",)),
    ),
    ADMINISTRATORS: (
        ("wagtailadmin", "admin", ("access",)),
        ("auth", "user", ("add", "change", "delete")),
        ("wagtailredirects", "redirect", ("add", "change", "delete")),
        ("accounts", "signinevent", ("view",)),
    ),
}
REVIEW = "Two people look first"
STEPS = (
    ("Language and care", (EDITORS, MODERATORS)),
    ("Facts and helplines", (MODERATORS,)),
)
# What Wagtail plants in their place.
STOCK = "Moderators approval"


def plant_roles(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the groups, and give each what its role needs and nothing else."""
    root = apps.get_model("wagtailcore.Page").objects.get(depth=1)
    collection = apps.get_model("wagtailcore.Collection").objects.get(depth=1)
    on_pages = apps.get_model("wagtailcore.GroupPagePermission").objects
    on_files = apps.get_model("wagtailcore.GroupCollectionPermission").objects
    for name in ROLES:
        group, _ = apps.get_model("auth.Group").objects.get_or_create(name=name)
        on_pages.filter(group=group).delete()
        for action in PAGES.get(name, ()):
            allowed = permission(apps, "wagtailcore", "page", action)
            on_pages.create(group=group, page=root, permission=allowed)
        on_files.filter(group=group).delete()
        for app, model in (("wagtailimages", "image"), ("wagtaildocs", "document")):
            for action in FILES.get(name, ()):
                allowed = permission(apps, app, model, action)
                on_files.create(group=group, collection=collection, permission=allowed)
        group.permissions.set(
            permission(apps, app, model, action)
            for app, model, actions in GRANTS[name]
            for action in actions
        )


def permission(apps: Apps, app: str, model: str, action: str) -> Any:
    """Return a permission, which Django makes only after all migrations."""
    content_type, _ = apps.get_model("contenttypes.ContentType").objects.get_or_create(
        app_label=app, model=model
    )
    made, _ = apps.get_model("auth.Permission").objects.get_or_create(
        content_type=content_type,
        codename=f"{action}_{model}",
        defaults={"name": f"Can {action} {model}"},
    )
    return made


def plant_review(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the two steps, and let all pages pass them."""
    content_type, _ = apps.get_model("contenttypes.ContentType").objects.get_or_create(
        app_label="accounts", model="reviewtask"
    )
    workflow = apps.get_model("wagtailcore.Workflow").objects.create(name=REVIEW)
    steps = apps.get_model("wagtailcore.WorkflowTask").objects
    for number, (name, groups) in enumerate(STEPS):
        task = apps.get_model("accounts.ReviewTask").objects.create(
            name=name, content_type=content_type
        )
        task.groups.set(apps.get_model("auth.Group").objects.filter(name__in=groups))
        steps.create(workflow=workflow, task_id=task.pk, sort_order=number)
    root = apps.get_model("wagtailcore.Page").objects.get(depth=1)
    apps.get_model("wagtailcore.WorkflowPage").objects.update_or_create(
        page=root, defaults={"workflow": workflow}
    )
    switch_stock(apps, is_active=False)


def take_review_away(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Give the pages back to the review that Wagtail plants."""
    root = apps.get_model("wagtailcore.Page").objects.get(depth=1)
    workflows = apps.get_model("wagtailcore.Workflow").objects
    on_root = apps.get_model("wagtailcore.WorkflowPage").objects.filter(page=root)
    stock = workflows.filter(name=STOCK).first()
    if stock:
        on_root.update(workflow=stock)
    workflows.filter(name=REVIEW).delete()
    apps.get_model("accounts.ReviewTask").objects.all().delete()
    switch_stock(apps, is_active=True)


def switch_stock(apps: Apps, *, is_active: bool) -> None:
    """Let the review that Wagtail plants stand in the lists or not."""
    for model in ("Workflow", "Task"):
        known = apps.get_model(f"wagtailcore.{model}").objects.filter(name=STOCK)
        known.update(active=is_active)


class Migration(migrations.Migration):
    """The groups, what they may do, and the review."""

    dependencies = [
        ("accounts", "0001_review_task"),
        ("pages", "0012_consent"),
        ("resources", "0003_share_text"),
        ("actions", "0004_share_kit"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]

    operations = [
        # The groups that Wagtail makes stay, with what this gave them.
        migrations.RunPython(plant_roles, migrations.RunPython.noop),
        migrations.RunPython(plant_review, take_review_away),
    ]
