"""The report of default: to the executing prosecutor, for a child to the supervising judge."""

from collections.abc import Iterator

from django.urls import reverse

from documents.paper import Block, Paper, facts, heading, paragraph
from sentences.default_facts import frozen_conversion, is_childs
from sentences.documents.subjects import declare, label_of, person_word
from sentences.documents.writing import (
    absence_table,
    article,
    execution_facts,
    judgment_facts,
    person_facts,
    warning_table,
    written,
)
from sentences.models import DefaultReport
from sentences.rules.adult import rupiah
from sentences.rules.day import hours_and_minutes


def conversion_blocks(report: DefaultReport) -> Iterator[Block]:
    """What the remainder stands for, with the formula; a child's service replaced neither prison nor a fine."""
    yield heading("Sisa dan perhitungannya")
    remaining = hours_and_minutes(report.remaining_minutes)
    conversion = frozen_conversion(report)
    rows = [("Belum dikerjakan", f"{remaining} dari {report.sentence.hours_ordered} jam")]
    share = conversion.prison or conversion.fine
    if report.remaining_prison_days is not None:
        rows.append(("Bagian penjara yang diganti", f"{report.remaining_prison_days} hari"))
    if report.remaining_fine is not None:
        rows.append(("Bagian denda yang diganti", rupiah(report.remaining_fine)))
    if share is not None and share.amount in {report.remaining_prison_days, report.remaining_fine}:
        rows.append(("Hitungan", share.formula))
        yield facts(rows)
        yield paragraph(share.why)
    else:
        yield facts(rows)


def default_letter(report: DefaultReport) -> Paper:
    """Who, which judgment, what was done and missed, what was tried, what remains, and what is proposed."""
    sentence = report.sentence
    is_child = is_childs(sentence)
    worked = sentence.minutes_ordered - report.remaining_minutes
    absences, warnings = absence_table(sentence), warning_table(sentence)
    prosecutor = f"Kepala {sentence.prosecution_office.name}"
    to: tuple[str, ...]
    if is_child:
        to = ("Hakim Pengawas", sentence.court, f"melalui {prosecutor}")
    else:
        to = (prosecutor, *([f"u.p. {sentence.prosecutor_name}"] if sentence.prosecutor_name else []))
    decides = "hakim pengawas" if is_child else "jaksa dan hakim"
    return Paper(
        to=(*to, "di tempat"),
        copies=(prosecutor, "Arsip") if is_child else (sentence.court, "Arsip"),
        attachment="–",
        blocks=(
            paragraph(
                f"Dengan hormat dilaporkan bahwa {label_of(sentence.track)} tidak dijalankan sebagaimana mestinya oleh "
                f"{person_word(sentence.track)}:"
            ),
            facts(person_facts(sentence.supervision.client)),
            heading("Putusan"),
            facts(judgment_facts(sentence)),
            heading("Pelaksanaan"),
            facts(execution_facts(sentence, worked)),
            paragraph(f"Yang terjadi dan yang sudah diupayakan: {report.reason}"),
            heading("Ketidakhadiran"),
            absences or paragraph("Tidak ada ketidakhadiran yang tercatat."),
            heading("Peringatan"),
            warnings or paragraph("Belum pernah diberi peringatan tertulis."),
            *conversion_blocks(report),
            heading("Usul"),
            paragraph(
                f"Menurut {article(sentence)} diusulkan: {report.get_proposed_display().lower()}. Hitungan di atas "
                f"adalah pertimbangan; {decides} yang memutus seluruhnya atau sebagian. Jam kerja tidak pernah "
                "ditambah melebihi putusan."
            ),
            paragraph(f"Laporan ini menurut keadaan pada {written(report.reported_on)}."),
        ),
    )


def report_page(report: DefaultReport) -> str:
    """The page of the report."""
    return reverse("sentences:defaultreport_detail", args=[report.public_id])


def declare_letters() -> None:
    """Called once when the portal starts."""
    declare(
        DefaultReport,
        key="default-report",
        kind_label="Laporan kerja sosial tidak dijalankan",
        paper=default_letter,
        page_of=report_page,
        classification="Rahasia",
    )
