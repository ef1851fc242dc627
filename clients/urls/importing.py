"""Addresses of the import of an office's register."""

from django.urls import URLPattern, path

from clients.views import import_batch, import_row

urlpatterns: list[URLPattern] = [
    path("clients/import/", import_batch.import_list, name="import_list"),
    path("clients/import/new/", import_batch.import_create, name="import_create"),
    path("clients/import/<uuid:public_id>/", import_batch.import_detail, name="import_detail"),
    path("clients/import/<uuid:public_id>/columns/", import_batch.import_columns, name="import_columns"),
    path("clients/import/<uuid:public_id>/start/", import_batch.import_start, name="import_start"),
    path("clients/import/<uuid:public_id>/undo/", import_batch.import_undo, name="import_undo"),
    path("clients/import/<uuid:public_id>/refused.xlsx", import_batch.import_refused, name="import_refused"),
    path("clients/import/<uuid:public_id>/rows/<int:excel_row>/", import_row.import_row_edit, name="import_row_edit"),
    path(
        "clients/import/<uuid:public_id>/rows/<int:excel_row>/choose/",
        import_row.import_row_choose,
        name="import_row_choose",
    ),
]
