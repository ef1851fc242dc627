"""Photos made small: at most 1600 pixels and 200 kB, upright, and without place, camera or time in them."""

import warnings
from io import BytesIO

from PIL import Image, ImageOps

FORMATS = ("JPEG", "PNG", "WEBP")
LONGEST_SIDE = 1600  # pixels
MOST_BYTES = 200_000
MOST_PIXELS = 25_000_000  # decoded at once: a quarter of the memory of a small server's worker
QUALITIES = (82, 72, 60, 48, 36)
SMALLER = 0.8
SMALLEST_SIDE = 320


class NotAPhoto(Exception):
    """What was sent cannot be kept as a photo; the text says why, to the person."""


def small_jpeg(content: bytes) -> bytes:
    """The photo as a JPEG of at most 1600 pixels and 200 kB, drawn anew, so that nothing hidden in it survives.

    Raises NotAPhoto for everything that is no JPEG, PNG or WebP, is broken, or unfolds into too many pixels.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _drawn_anew(content)
    except Image.DecompressionBombError as error:
        raise NotAPhoto("gambar ini terlalu besar ukurannya dalam piksel. Perkecil dulu.") from error
    except NotAPhoto:
        raise
    except Exception as error:  # a decoder fed with hostile bytes fails in many ways; each means the same
        raise NotAPhoto("kirim foto JPEG, PNG, atau WebP, atau berkas PDF yang utuh.") from error


def _drawn_anew(content: bytes) -> bytes:
    with Image.open(BytesIO(content), formats=FORMATS) as opened:
        opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a large JPEG is decoded at a fraction of its size
        if opened.width * opened.height > MOST_PIXELS:
            raise NotAPhoto("gambar ini terlalu besar ukurannya dalam piksel. Perkecil dulu.")
        opened.load()
        upright = ImageOps.exif_transpose(opened)
        photo = _on_white(upright)
    photo.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return _below_limit(photo)


def _on_white(image: Image.Image) -> Image.Image:
    """The pixels alone, see-through ones on white."""
    pixels = image.convert("RGBA")
    sheet = Image.new("RGB", pixels.size, "white")
    sheet.paste(pixels, mask=pixels.getchannel("A"))
    return sheet


def _below_limit(photo: Image.Image) -> bytes:
    """The best quality that stays below the limit; a very busy picture also becomes smaller."""
    while True:
        for quality in QUALITIES:
            buffer = BytesIO()
            photo.save(buffer, "JPEG", quality=quality, optimize=True)
            if buffer.tell() <= MOST_BYTES:
                return buffer.getvalue()
        if max(photo.size) <= SMALLEST_SIDE:
            return buffer.getvalue()
        photo = photo.resize((max(1, int(photo.width * SMALLER)), max(1, int(photo.height * SMALLER))))
