using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Presentation;

/// <summary>How one number came to be an observation: from the characters in its file to every field.</summary>
public static class Trace
{
    private const string Table = "trace";

    /// <summary>The steps of reading an observation, as <c>plan explain</c> prints them; the sentence alone for a target in words, the
    /// citation for an official figure.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="observation">An observation of it.</param>
    public static Table<TraceStep> Of(Corpus corpus, Observation observation)
    {
        var lines =
            observation.Origin == Origin.Statistics
                ? CitationOf(observation)
                : corpus.Report(observation.Report).Explain(observation.Start)
                    ?? [$"section: {observation.Section}", $"sentence: {observation.Quote}"];
        return Tables
            .Table.Of(
                lines
                    .Select(StepOf)
                    .Prepend(
                        new TraceStep(
                            "file",
                            Texts.Say(
                                "explain.file",
                                ("file", observation.Source),
                                ("start", Place(observation.Start)),
                                ("end", Place(observation.End))
                            )
                        )
                    ),
                Columns
            )
            .Titled($"Where {ObservationText.Value(observation)} comes from 数字的来历");
    }

    private static IEnumerable<Column<TraceStep>> Columns =>
        [
            Column.Of(
                "step",
                (TraceStep step) => step.Name,
                "Step 步骤",
                step =>
                    Bilingual.Pick(
                        step.Name,
                        step.Name == "file" ? "文件" : ColumnMeaning.Of(Table, step.Name)?.Chinese ?? step.Name
                    )
            ),
            Column.Of("found", (TraceStep step) => step.Found, "What was found 所得"),
        ];

    private static string Place(int offset) => offset.ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> CitationOf(Observation figure) =>
        [
            $"document: {figure.Citation?.Document}",
            $"publisher: {figure.Citation?.Publisher}",
            $"date: {figure.Citation?.Date}",
            $"address: {figure.Citation?.Address}",
            $"note: {figure.Citation?.Note}",
        ];

    private static TraceStep StepOf(string line) =>
        line.Split(": ", 2) is [var name, var found] ? new TraceStep(name.Trim(), found) : new TraceStep("", line);
}
