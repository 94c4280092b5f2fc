//! Lines, indentation, citations in columns, and comments.

use super::WIDTH;
use super::phrase::Phrase;
use crate::syntax::Keywords;
use crate::syntax::tree::Node;

/// Where citations stand if nothing before them is longer.
const COLUMN: usize = 68;

/// Where citations stand at the farthest to be in one column with others.
const LAST_COLUMN: usize = 80;

/// The longest line for a block that stands on the line that opens it.
const SHORT: usize = 88;

/// Something that can be printed as a statement.
pub(super) trait Statement {
    /// The statement without citations and block.
    fn head(&self, phrase: &mut Phrase);

    /// What kind of block it has.
    fn braces(&self) -> Braces {
        Braces::Never
    }

    /// Prints the statements of its block.
    fn body(&self, _page: &mut Page) {}
}

/// Whether a statement has a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Braces {
    Never,
    /// Only if something stands in it.
    IfFilled,
    Always,
}

/// Whether an empty line stands between two statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Apart {
    Never,
    /// If one of them takes several lines.
    IfLong,
    /// If a comment stands before the second one.
    InList,
    Always,
}

/// No empty lines between statements.
pub(super) const fn never<T>(_: &T, _: &T) -> Apart {
    Apart::Never
}

/// Text in the making.
pub(super) struct Page {
    keywords: Keywords,
    rows: Vec<Row>,
    indent: usize,
}

struct Row {
    indent: usize,
    /// The lines of the statement, or one line of anything else.
    lines: Vec<String>,
    cites: Phrase,
    /// The column in which the citation stands, if the statement is short enough.
    column: usize,
    opens: bool,
    beside: Option<String>,
}

impl Row {
    fn line(indent: usize, text: impl Into<String>) -> Self {
        let cites = Phrase::new(Keywords::En);
        Self { indent, lines: vec![text.into()], cites, column: 0, opens: false, beside: None }
    }

    /// How wide the last line of the statement is.
    fn width(&self) -> usize {
        self.indent + self.lines.last().map_or(0, |line| line.chars().count())
    }
}

impl Page {
    /// An empty page, to be written in the words of a set.
    pub(super) const fn new(keywords: Keywords) -> Self {
        Self { keywords, rows: Vec::new(), indent: 0 }
    }

    /// A line of its own.
    pub(super) fn line(&mut self, text: String) {
        self.rows.push(Row::line(self.indent, text));
    }

    /// Statements one after the other.
    pub(super) fn block<T: Statement>(&mut self, nodes: &[Node<T>], apart: fn(&T, &T) -> Apart) {
        let mut rows = Vec::new();
        let mut before: Option<(&Node<T>, bool)> = None;
        for node in nodes {
            let mut part = Page { rows: Vec::new(), ..*self };
            let row = part.statement(node);
            let long = part.rows.len() - row > 1;
            let blank = before.is_some_and(|(before, was_long)| match apart(&before.value, &node.value) {
                Apart::Never => false,
                Apart::IfLong => long || was_long,
                Apart::InList => !node.comments.before.is_empty(),
                Apart::Always => true,
            });
            if blank {
                self.blank();
            }
            rows.push(self.rows.len() + row);
            self.rows.append(&mut part.rows);
            before = Some((node, long));
        }
        self.align(&rows);
    }

    /// Prints a statement with its block; returns where its row is.
    fn statement<T: Statement>(&mut self, node: &Node<T>) -> usize {
        let comments = &node.comments;
        self.comments(&comments.before);
        if comments.apart {
            self.blank();
        }
        let mut head = Phrase::new(self.keywords);
        node.value.head(&mut head);
        let mut body = Page { rows: Vec::new(), indent: self.indent + 2, ..*self };
        node.value.body(&mut body);
        body.comments(&comments.closing);
        let opens = match node.value.braces() {
            Braces::Never => false,
            Braces::IfFilled => !body.rows.is_empty(),
            Braces::Always => true,
        };
        let indent = self.indent;
        let overhang = if opens { 4 } else { 2 };
        // The comments of a statement that cannot have a block stand after it.
        let after = if opens { Vec::new() } else { std::mem::take(&mut body.rows) };
        let row = self.rows.len();
        let mut lines = head.lines(WIDTH.saturating_sub(indent), overhang);
        let mut cites = Phrase::new(self.keywords);
        cites.cites(&node.cites);
        let inner = body.rows.first().filter(|_| opens && body.rows.len() == 1 && comments.closing.is_empty());
        if let ([line], Some(inner)) = (lines.as_mut_slice(), inner)
            && cites.is_empty()
            && comments.beside.is_none()
            && let Some(short) = inner.only_line().map(|inner| format!("{line} {{ {inner} }}"))
            && indent + short.chars().count() <= SHORT
        {
            self.rows.push(Row { beside: comments.behind.clone(), ..Row::line(indent, short) });
            return row;
        }
        self.rows.push(Row { indent, lines, cites, column: 0, opens, beside: comments.beside.clone() });
        if opens {
            self.rows.append(&mut body.rows);
            self.rows.push(Row { beside: comments.behind.clone(), ..Row::line(indent, "}") });
        }
        self.rows.extend(after.into_iter().map(|row| Row { indent, ..row }));
        row
    }

    pub(super) fn blank(&mut self) {
        self.rows.push(Row::line(0, ""));
    }

    /// Comments on lines of their own, an empty line between paragraphs.
    pub(super) fn comments(&mut self, paragraphs: &[String]) {
        for (number, paragraph) in paragraphs.iter().enumerate() {
            if number > 0 {
                self.blank();
            }
            for line in paragraph.split('\n') {
                self.rows.push(Row::line(self.indent, comment(line)));
            }
        }
    }

    /// Puts the citations of some rows into one column.
    fn align(&mut self, rows: &[usize]) {
        let cited = |row: &Row| !row.cites.is_empty() && row.lines.len() == 1 && row.width() + 2 <= LAST_COLUMN;
        let width = rows.iter().filter_map(|&row| self.rows.get(row)).filter(|row| cited(row)).map(Row::width).max();
        let column = width.map_or(COLUMN, |width| (width + 2).max(COLUMN));
        for &row in rows {
            if let Some(row) = self.rows.get_mut(row) {
                row.column = column;
            }
        }
    }

    pub(super) fn text(self) -> String {
        let mut text = String::new();
        for row in self.rows {
            row.write(&mut text);
        }
        text
    }
}

impl Row {
    /// The row as one line without indentation, if it is a bare statement.
    fn only_line(&self) -> Option<&str> {
        match self.lines.as_slice() {
            [line] if self.cites.is_empty() && self.beside.is_none() && !self.opens && !line.starts_with('#') => {
                Some(line)
            }
            _ => None,
        }
    }

    fn write(mut self, text: &mut String) {
        self.cite();
        if self.opens
            && let Some(last) = self.lines.last_mut()
        {
            last.push_str(" {");
        }
        if let (Some(beside), Some(last)) = (&self.beside, self.lines.last_mut()) {
            last.push_str("  ");
            last.push_str(&comment(beside));
        }
        for line in self.lines {
            if !line.is_empty() {
                text.extend(std::iter::repeat_n(' ', self.indent));
                text.push_str(&line);
            }
            text.push('\n');
        }
    }

    /// Adds the citation: in its column, else after the statement, else on the next line.
    fn cite(&mut self) {
        if self.cites.is_empty() {
            return;
        }
        let overhang = if self.opens { 4 } else { 2 };
        let room = WIDTH.saturating_sub(self.indent);
        let mut cites = self.cites.lines(room.saturating_sub(overhang), 2);
        let (width, brace) = (self.width(), if self.opens { 2 } else { 0 });
        if let ([cite], Some(last)) = (cites.as_slice(), self.lines.last_mut()) {
            let needed = cite.chars().count() + brace;
            let columns = [self.column, width + 2].into_iter();
            if let Some(column) = columns.filter(|&at| at >= width + 2).find(|at| at + needed <= WIDTH) {
                last.extend(std::iter::repeat_n(' ', column - width));
                last.push_str(cite);
                return;
            }
        }
        let space = " ".repeat(overhang);
        self.lines.extend(cites.drain(..).map(|line| format!("{space}{line}")));
    }
}

fn comment(text: &str) -> String {
    match text.chars().next() {
        None => "#".into(),
        Some('#') => format!("#{text}"),
        Some(_) => format!("# {text}"),
    }
}
