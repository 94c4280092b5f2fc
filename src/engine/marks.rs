//! Marks: which of the things that a plan numbers are meant, such as the grounds found.

/// A set of positions, however many there are. It keeps its memory from one run to the next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks(Vec<u64>);

/// How many positions one word of marks holds.
const WORD: usize = 64;

impl Marks {
    /// Whether a position is marked.
    #[must_use]
    pub fn has(&self, position: usize) -> bool {
        self.0.get(position / WORD).is_some_and(|word| word & (1 << (position % WORD)) != 0)
    }

    /// Whether any is.
    #[must_use]
    pub fn any(&self) -> bool {
        self.0.iter().any(|word| *word != 0)
    }

    /// Marks a position.
    pub fn mark(&mut self, position: usize) {
        let word = position / WORD;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word |= 1 << (position % WORD);
        }
    }

    /// Marks what another set marks.
    pub fn add(&mut self, other: &Marks) {
        if other.0.len() > self.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        self.0.iter_mut().zip(&other.0).for_each(|(word, more)| *word |= more);
    }

    /// Takes all marks away.
    pub fn clear(&mut self) {
        self.0.fill(0);
    }

    /// Takes all marks away and makes room for `count` positions.
    pub(super) fn reset(&mut self, count: usize) {
        self.0.clear();
        self.0.resize(count.div_ceil(WORD), 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_told_apart_however_many_there_are() {
        let mut marks = Marks::default();
        marks.reset(70);
        assert!(!marks.any());
        for position in [0, 63, 64, 69, 200] {
            marks.mark(position);
        }
        let marked: Vec<usize> = (0..300).filter(|it| marks.has(*it)).collect();
        assert_eq!(marked, [0, 63, 64, 69, 200]);
        let mut more = Marks::default();
        more.mark(1);
        more.add(&marks);
        assert_eq!((0..300).filter(|it| more.has(*it)).collect::<Vec<_>>(), [0, 1, 63, 64, 69, 200]);
        marks.clear();
        assert!(!marks.any());
    }
}
