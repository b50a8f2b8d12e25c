using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Do two documents agree on one region and year?</summary>
/// <remarks>
/// Held against one another are any two reports of one region and one territory: a plan report and a work report of one year, or two
/// consecutive
/// reports where the later one states a figure of the earlier one's year again. A pair has measure, year, span, role (targets apart
/// from results) and kind
/// of unit in common, and is
/// <list type="bullet">
/// <item>equal, where the values are the same and the labels stand under one indicator's code, or are alike
/// (<see cref="LabelLikeness"/> from 0.5 on,
/// from 0.6 on for values under ten) and name no other tier (省级, 市级);</item>
/// <item>rounded, where they are the same within the printed digits or a hedge (<see cref="Closeness"/>), under the same condition;</item>
/// <item>different, where they are not, and the labels are the same words of at least six characters, or stand under one base
/// indicator's code and
/// are alike from 0.6 on;</item>
/// <item>alike in name only, where they are not, and the labels are alike from 0.6 on, or stand under one code.</item>
/// </list>
/// A figure is in one pair of two documents at most: the same values first, then the likest labels. A label that one document gives two
/// values
/// is never called different, nor are targets that reports of two years set for one year:
/// each is of its own plan. What pairs with nothing is in no row.
/// </remarks>
public static class Agreement
{
    /// <summary>Every pair of figures: by region and documents, those that agree least first, then in the order of the first
    /// text.</summary>
    public static Table<AgreementRow> Of(Corpus corpus)
    {
        var rows = Documents(corpus)
            .SelectMany(pair => Pairs(corpus, pair.First, pair.Second).OrderByDescending(row => row.Accord))
            .ToList();
        return Table
            .Of(rows, Columns(rows.Select(row => (row.First.RegionCode, row.First.Period)).Distinct().Count() <= 1))
            .Titled("Two documents, one region and year 同地同年两份文件");
    }

    /// <summary>The figures of two documents for a year that both speak of, which pair with nothing in the other: how much each gives
    /// alone.</summary>
    /// <returns>The counts of results and targets of the first and the second document.</returns>
    public static (int First, int Second) Alone(Corpus corpus, string first, string second)
    {
        var pairs = Pairs(corpus, corpus.Report(first), corpus.Report(second)).ToList();
        var years = pairs.Select(row => row.First.Period).ToHashSet();
        return (Count(first, pairs.Select(row => row.First.Id)), Count(second, pairs.Select(row => row.Second.Id)));

        int Count(string report, IEnumerable<string> paired) =>
            corpus
                .Report(report)
                .Observations.Where(one => one.Value is not null && years.Contains(one.Period))
                .Select(one => one.Id)
                .Except(paired)
                .Count();
    }

    /// <summary>How an accord is written: rounded 取整后一致.</summary>
    public static string Word(Accord accord) => Texts.Say($"accord.{CellValue.Word(accord)}");

    /// <summary>The columns; region and year are hidden where all rows are of one.</summary>
    private static IEnumerable<Column<AgreementRow>> Columns(bool one) =>
        [
            CommonColumns.Region((AgreementRow row) => row.First, hidden: one),
            Column.Of("year", (AgreementRow row) => row.First.Period, "Year 年", hidden: one),
            Column.Of("first_label", (AgreementRow row) => row.First.Label, "Figure 数据", Named),
            Column.Of("accord", (AgreementRow row) => row.Accord, "Agreement 一致性", row => Word(row.Accord)),
            Column.Of("first_report", (AgreementRow row) => row.First.Report, hidden: true),
            CommonColumns.Bounded("first", (AgreementRow row) => row.First, "One document 文件一"),
            Column.Of("second_report", (AgreementRow row) => row.Second.Report, hidden: true),
            Column.Of("second_label", (AgreementRow row) => row.Second.Label, hidden: true),
            CommonColumns.Bounded("second", (AgreementRow row) => row.Second, "The other 文件二"),
            Column.Of(
                "first_sentence",
                (AgreementRow row) => row.FirstSentence,
                "Sentence of the one 文件一原句",
                tip: row => ObservationText.Tip(row.First)
            ),
            Column.Of(
                "second_sentence",
                (AgreementRow row) => row.SecondSentence,
                "Sentence of the other 文件二原句",
                tip: row => ObservationText.Tip(row.Second)
            ),
            Column.Of("measure", (AgreementRow row) => row.First.Measure, hidden: true),
            Column.Of("likeness", (AgreementRow row) => decimal.Round((decimal)row.Likeness, 2), hidden: true),
            CommonColumns.Id("first_id", (AgreementRow row) => row.First),
            CommonColumns.Id("second_id", (AgreementRow row) => row.Second),
        ];

    /// <summary>What the figure is called, by both documents where they differ.</summary>
    private static string Named(AgreementRow row) =>
        row.First.Label == row.Second.Label ? row.First.Label : $"{row.First.Label} / {row.Second.Label}";

    private static IEnumerable<(Report First, Report Second)> Documents(Corpus corpus) =>
        from territory in corpus
            .Reports.Where(report => report.Territory is not null)
            .GroupBy(report => report.Territory!.Value)
            .OrderBy(territory => territory.Key.RegionCode, StringComparer.Ordinal)
        let reports = territory.OrderBy(report => report.Frame.PlanYear).ThenBy(report => report.Frame.Kind).ToList()
        from i in Enumerable.Range(0, reports.Count)
        from second in reports.Skip(i + 1)
        select (reports[i], second);

    private static IEnumerable<AgreementRow> Pairs(Corpus corpus, Report first, Report second)
    {
        var (ones, others) = (Figures(first), Figures(second));
        var candidates =
            from one in ones
            from other in others
            where SameThing.MayBe(one, other)
            let likeness = SameThing.Likeness(one, other)
            let accord = AccordOf(corpus, one, other, likeness, ones, others)
            where accord is not null
            orderby accord, one.Concept is not null
                && one.Concept == other.Concept descending, likeness descending, one.Start
            select new AgreementRow(
                accord.Value,
                one,
                other,
                Excerpt.Of(one, corpus),
                Excerpt.Of(other, corpus),
                likeness
            );
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var rows = new List<AgreementRow>();
        foreach (
            var row in candidates.ToList().Where(row => !taken.Contains(row.First.Id) && !taken.Contains(row.Second.Id))
        )
        {
            taken.UnionWith([row.First.Id, row.Second.Id]);
            rows.Add(row);
        }

        return rows.OrderBy(row => row.First.Start);
    }

    private static List<Observation> Figures(Report report) =>
        report.Observations.Where(one => one is { Value: not null, Period: not null }).ToList();

    private static Accord? AccordOf(
        Corpus corpus,
        Observation one,
        Observation other,
        double likeness,
        List<Observation> ones,
        List<Observation> others
    )
    {
        if (!SameThing.InName(one, other, likeness) && !SameThing.WithSameValue(one, other, likeness))
            return null;
        var close = Closeness.Of(one, other, corpus);
        if (close is null)
            return null;
        if (close != Accord.Different)
            return SameThing.WithSameValue(one, other, likeness) ? close : null;
        return AreOfTwoPlans(corpus, one, other) ? null : Apart(one, other, likeness, IsAmbiguous(one, ones) || IsAmbiguous(other, others));
    }

    /// <summary>What is said of two values that are not the same.</summary>
    private static Accord? Apart(Observation one, Observation other, double likeness, bool isAmbiguous)
    {
        if (!isAmbiguous && SameThing.WithOtherValue(one, other, likeness))
            return Accord.Different;
        return SameThing.InName(one, other, likeness) ? Accord.NameOnly : null;
    }

    /// <summary>The 6.94‰ of 2010 in the five-year plan of 2006, and the 7.4‰ of the plan of 2010: no disagreement.</summary>
    private static bool AreOfTwoPlans(Corpus corpus, Observation one, Observation other) =>
        one.Role == Role.Target && corpus.Report(one.Report).Frame.PlanYear != corpus.Report(other.Report).Frame.PlanYear;

    /// <summary>Whether the same document gives the same words another value.</summary>
    private static bool IsAmbiguous(Observation one, List<Observation> all) =>
        all.Exists(other =>
            other.Label == one.Label
            && other.Value != one.Value
            && other.Unit == one.Unit
            && SameThing.MayBe(one, other)
        );
}
