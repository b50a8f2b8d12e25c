using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Presentation;

/// <summary>The words that observations use, each with its meaning, how often it occurs, and an example from the corpus.</summary>
public static class Glossary
{
    private const int ShortQuote = 60;
    private static readonly IReadOnlyList<TsvRow> Words = TsvTable.Embedded("terms.tsv").Rows;

    /// <summary>The words of a corpus, in the order of terms.tsv: target and result first.</summary>
    public static Table<Term> Of(Corpus corpus) =>
        Table.Of(TermsOf(corpus), Columns).Showing(Words.Count).Titled("The words of the tables 术语").Noted(Texts.Say("note.glossary"));

    private static IEnumerable<Column<Term>> Columns =>
        [
            Column.Of(
                "column",
                (Term row) => row.Column,
                "Column 列",
                row => Bilingual.Pick(row.Column, ColumnMeaning.Of("observations", row.Column)?.Chinese ?? row.Column)
            ),
            Column.Of("word", (Term row) => row.Word, "Word 词", row => Bilingual.Pick(row.Word, row.Chinese)),
            Column.Of("meaning", (Term row) => row.Meaning, "Meaning 含义"),
            Column.Of("count", (Term row) => row.Count, "Figures 项数"),
            Column.Of(
                "example",
                (Term row) => row.Example?.Id,
                "For example 示例",
                Show,
                row => row.Example is { } example ? ObservationText.Tip(example) : null,
                alignment: Alignment.Left
            ),
        ];

    private static IEnumerable<Term> TermsOf(Corpus corpus)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Words)
        {
            var column = corpus.Observations.ColumnIndex(row["column"]);
            var having = Enumerable
                .Range(0, corpus.Observations.Count)
                .Where(at => CellValue.ForMachines(corpus.Observations[at, column]) == row["word"])
                .Select(at => corpus.Observations[at])
                .ToList();
            var example = Plainest(having, shown);
            if (example is not null)
                shown.Add(example.Id);
            var meaning = Bilingual.Pick(row["meaning"], row["meaning_zh"]);
            yield return new Term(row["column"], row["word"], row["chinese"], meaning, having.Count, example);
        }
    }

    /// <summary>An observation that shows the word at a glance: one not shown before, of a known indicator, in a short sentence.</summary>
    private static Observation? Plainest(IEnumerable<Observation> having, HashSet<string> shown) =>
        having
            .OrderBy(row => shown.Contains(row.Id))
            .ThenByDescending(row => row.Indicator is not null)
            .ThenByDescending(row => row.Value is not null)
            .ThenBy(row => Math.Abs(row.Quote.Length - ShortQuote))
            .FirstOrDefault();

    private static string Show(Term term) =>
        term.Example is { } example
            ? $"{example.Label} {ObservationText.Bounded(example)}"
            : Bilingual.Pick("none here 无");
}
