//! The comparative table as a Word document: A4 across, a table for each service, its head on every page.

use super::{Block, ComparativeTable, Line, Section, Weight, marks, unmarked};
use crate::localisation::Localizer;
use crate::message;
use crate::render::printable::printable;
use crate::syntax::tree::Language;
use docx_rs::{
    AlignmentType, Docx, Footer, LineSpacing, PageMargin, PageNum, PageOrientationType, Paragraph, Run, RunFonts,
    Shading, Style, StyleType, Table, TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType,
};
use maud::html as markup;
use std::io::Cursor;

/// A4 across, in twentieths of a point.
const PAGE: (u32, u32) = (16_838, 11_906);
/// The margins, in the same.
const MARGIN: i32 = 850;
/// What is left of the width.
const WIDTH: usize = 15_138;
/// A font that every office has, or one of the same widths.
const FONT: &str = "Times New Roman";
/// The font of ids.
const CODE: &str = "Courier New";
/// The shade of heads, and the colour of what matters less.
const SHADE: &str = "E7EBF0";
const PALE: &str = "595959";
/// Sizes in half points.
const TITLE: usize = 32;
const HEADING: usize = 26;
const SUBHEADING: usize = 22;
const TEXT: usize = 20;
const CELL: usize = 18;
const SMALL: usize = 15;

/// The table as the bytes of a Word document. Nothing in it depends on when it was made.
///
/// # Errors
///
/// Why the document could not be packed.
pub fn docx(table: &ComparativeTable) -> Result<Vec<u8>, String> {
    let mut document = Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_orient(PageOrientationType::Landscape)
        .page_margin(PageMargin::new().top(MARGIN).bottom(MARGIN).left(MARGIN).right(MARGIN))
        .default_fonts(RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT))
        .default_size(TEXT)
        .add_style(heading_style("Heading1", "heading 1", TITLE, 0))
        .add_style(heading_style("Heading2", "heading 2", HEADING, 1))
        .add_style(heading_style("Heading3", "heading 3", SUBHEADING, 2))
        .footer(Footer::new().add_paragraph(Paragraph::new().align(AlignmentType::Right).add_page_num(PageNum::new())))
        .add_paragraph(text(&table.title, TITLE).style("Heading1"));
    for line in &table.preface {
        document = document.add_paragraph(text(line, TEXT));
    }
    for it in &table.summary {
        document = document.add_paragraph(text(&it.title, SUBHEADING).style("Heading3").keep_next(true));
        for line in &it.lines {
            document = document.add_paragraph(text(line, TEXT));
        }
    }
    document = document.add_paragraph(Paragraph::new()).add_table(summary(table));
    for section in &table.sections {
        document = with_section(document, section, table);
    }
    for line in &table.remarks {
        document = document.add_paragraph(text(line, TEXT));
    }
    let mut parts = document.build();
    parts.document = with_heads_repeated(&printable(&String::from_utf8_lossy(&parts.document)));
    parts.styles = with_language(&String::from_utf8_lossy(&parts.styles), table.language);
    parts.doc_props.core = properties(&unmarked(&table.title), table.language);
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes.into_inner())
}

/// The library knows no rows that are repeated on each page. The head is the first row of each table, and its mark of a
/// row that is not to be split the first in it; no text can look like these marks, since its brackets are written
/// otherwise.
fn with_heads_repeated(text: &str) -> Vec<u8> {
    const TABLE: &str = "<w:tbl>";
    const WHOLE: &str = "<w:cantSplit />";
    let mut tables = text.split(TABLE);
    let mut out = tables.next().unwrap_or_default().to_owned();
    for table in tables {
        out.push_str(TABLE);
        out.push_str(&table.replacen(WHOLE, &format!("{WHOLE}<w:tblHeader />"), 1));
    }
    out.into_bytes()
}

/// The library knows no language of a document, which is the last of the usual properties of its text.
fn with_language(styles: &str, language: Language) -> Vec<u8> {
    const END: &str = "</w:rPr></w:rPrDefault>";
    let name = match language {
        Language::En => "en-GB",
        Language::Ru => "ru-RU",
        Language::Kk => "kk-KZ",
    };
    styles.replacen(END, &format!("<w:lang w:val=\"{name}\" />{END}"), 1).into_bytes()
}

/// The properties of the document, for which the library has no title.
fn properties(title: &str, language: Language) -> Vec<u8> {
    let title = printable(&markup! { (title) }.into_string()).into_owned();
    let spaces = [
        ("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
    ];
    let spaces: String = spaces.iter().map(|(prefix, uri)| format!(" xmlns:{prefix}=\"{uri}\"")).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties{spaces}>\
         <dc:title>{title}</dc:title><dc:creator>reglament</dc:creator><dc:language>{language}</dc:language></cp:coreProperties>"
    )
    .into_bytes()
}

fn heading_style(id: &str, name: &str, size: usize, level: usize) -> Style {
    Style::new(id, StyleType::Paragraph).name(name).size(size).bold().outline_lvl(level)
}

fn text(text: &str, size: usize) -> Paragraph {
    with_runs(Paragraph::new(), text, |run| run.size(size)).line_spacing(LineSpacing::new().after(60))
}

/// A paragraph with a line in which what stands in backticks is an id, each piece in the look that `look` gives it.
fn with_runs(paragraph: Paragraph, line: &str, look: impl Fn(Run) -> Run) -> Paragraph {
    marks(line).into_iter().fold(paragraph, |paragraph, (piece, is_id)| {
        let run = look(Run::new().add_text(piece));
        paragraph.add_run(if is_id { run.fonts(RunFonts::new().ascii(CODE).hi_ansi(CODE).cs(CODE)) } else { run })
    })
}

fn with_section(document: Docx, section: &Section, table: &ComparativeTable) -> Docx {
    let heading = text(&section.title, HEADING).style("Heading2").keep_next(true);
    let heading = heading.line_spacing(LineSpacing::new().before(360).after(80));
    let mut document = document.add_paragraph(heading);
    if section.name != section.title {
        document = document.add_paragraph(
            Paragraph::new().add_run(Run::new().add_text(&section.name).size(SMALL).color(PALE)).keep_next(true),
        );
    }
    for line in &section.lines {
        document = document.add_paragraph(text(line, TEXT));
    }
    for block in &section.blocks {
        let heading = text(&block.heading, SUBHEADING).style("Heading3").keep_next(true);
        let heading = heading.line_spacing(LineSpacing::new().before(200).after(80));
        document = document.add_paragraph(heading).add_table(rows(block, table));
    }
    document
}

fn rows(block: &Block, table: &ComparativeTable) -> Table {
    let widths: Vec<usize> = table.widths.iter().map(|share| share * WIDTH / 100).collect();
    let cell = |(lines, width): (&Vec<Line>, &usize)| self::cell(lines, *width);
    let row = |cells: &Vec<Vec<Line>>| TableRow::new(cells.iter().zip(&widths).map(cell).collect()).cant_split();
    let mut all = vec![head(&table.columns, &widths)];
    all.extend(block.rows.iter().map(|it| row(&it.cells)));
    grid(all, widths)
}

fn grid(rows: Vec<TableRow>, widths: Vec<usize>) -> Table {
    let whole = widths.iter().sum();
    let margins = TableCellMargins::new().margin(40, 90, 40, 90);
    Table::new(rows).margins(margins).set_grid(widths).layout(TableLayoutType::Fixed).width(whole, WidthType::Dxa)
}

fn head(columns: &[String], widths: &[usize]) -> TableRow {
    let cell = |(column, width): (&String, &usize)| {
        let shade = Shading::new().fill(SHADE);
        let paragraph = with_runs(Paragraph::new(), column, |run| run.size(CELL).bold());
        TableCell::new().width(*width, WidthType::Dxa).shading(shade).add_paragraph(paragraph)
    };
    TableRow::new(columns.iter().zip(widths).map(cell).collect()).cant_split()
}

fn cell(lines: &[Line], width: usize) -> TableCell {
    let mut cell = TableCell::new().width(width, WidthType::Dxa);
    for line in lines {
        let weigh = |run: Run| match line.weight {
            Weight::Strong => run.size(CELL).bold(),
            Weight::Plain | Weight::Quoted => run.size(CELL),
            Weight::Small => run.size(SMALL).color(PALE),
        };
        cell = cell.add_paragraph(match line.weight {
            Weight::Quoted => quoted(line),
            _ => with_runs(Paragraph::new(), &line.text, weigh),
        });
    }
    cell
}

/// The words of a clause; those that only one side has are bold and underlined, so that paper without colour shows them.
fn quoted(line: &Line) -> Paragraph {
    line.pieces.iter().enumerate().fold(Paragraph::new(), |paragraph, (place, (piece, differs))| {
        let space = if place > 0 { " " } else { "" };
        let run = Run::new().add_text(format!("{space}{piece}")).size(CELL).italic();
        paragraph.add_run(if *differs { run.bold().underline("single") } else { run })
    })
}

fn summary(table: &ComparativeTable) -> Table {
    let widths = vec![WIDTH / 2, WIDTH / 10, WIDTH / 10, WIDTH / 10, WIDTH / 10];
    let mut rows = vec![head(&table.summary_columns(), &widths)];
    let row = |name: &str, tally: crate::compare::Tally| {
        let mut texts = vec![name.to_owned()];
        texts.extend([tally.better, tally.worse, tally.depends, tally.neutral].map(|it| it.to_string()));
        let cells = texts.into_iter().zip(&widths).map(|(text, width)| cell(&[Line::plain(text)], *width));
        TableRow::new(cells.collect()).cant_split()
    };
    rows.extend(table.sections.iter().map(|it| row(&it.title, it.tally)));
    let all = Localizer::without_titles(table.language).sentence(message!("diff-all"));
    rows.push(row(&all, table.all));
    grid(rows, widths)
}
