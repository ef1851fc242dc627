"""The most that one request may carry in files, refused before the first byte of them is kept."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler


class LimitedUpload(FileUploadHandler):
    """First among the upload handlers: a request above FILE_UPLOAD_MOST_BYTES gets 400, whatever page it is for."""

    def handle_raw_input(
        self, input_data: Any, meta: dict[str, Any], content_length: int, boundary: str, encoding: str | None = None
    ) -> None:
        if content_length > settings.FILE_UPLOAD_MOST_BYTES:
            raise RequestDataTooBig("The files of this request are larger than FILE_UPLOAD_MOST_BYTES.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
