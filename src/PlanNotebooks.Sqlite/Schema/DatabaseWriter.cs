using System.Reflection;
using Microsoft.Data.Sqlite;
using PlanNotebooks.Analysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>Writes a corpus into an empty database: its tables, the views over them, and the dictionary of both.</summary>
internal static class DatabaseWriter
{
    /// <summary>The number that the file's header carries as its version of the schema; it rises when a column changes its meaning or
    /// goes.</summary>
    public const int Version = 2;

    /// <summary>Writes everything in one transaction.</summary>
    public static void Write(Corpus corpus, SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        TableWriter.Write(connection, "reports", corpus.Reports, key: "id");
        TableWriter.Write(connection, "indicators", IndicatorsOf(corpus), key: "code");
        TableWriter.Write(connection, "observations", WithShown(corpus.Observations), key: "id", exact: true);
        TableWriter.Write(connection, "statistics", WithShown(corpus.Statistics.Figures), key: "id", exact: true);
        TableWriter.Write(connection, "citations", CitationsOf(corpus), key: "id");
        TableWriter.Write(connection, "numbers", NumbersOf(corpus), key: null);
        TableWriter.Write(connection, "pairings", PairingsOf(corpus), key: null);
        TableWriter.Write(connection, "corrections", corpus.Corrections, key: null);
        TableWriter.Write(connection, "skipped", SkippedOf(corpus), key: null);
        Run(connection, Script());
        SchemaDictionary.Write(connection);
        Run(connection, $"pragma user_version = {Version}");
        transaction.Commit();
        Run(connection, "analyze");
    }

    private static Table<Observation> WithShown(Table<Observation> observations) =>
        observations.With(Column.Of("shown", (Observation row) => ObservationText.Bounded(row)));

    private static Table<Observation> CitationsOf(Corpus corpus) =>
        Table.Of(
            corpus.Statistics.Figures,
            Column.Of("id", (Observation row) => row.Id),
            Column.Of("document", (Observation row) => row.Citation!.Document),
            Column.Of("publisher", (Observation row) => row.Citation!.Publisher),
            Column.Of("date", (Observation row) => row.Citation!.Date),
            Column.Of("address", (Observation row) => row.Citation!.Address),
            Column.Of("note", (Observation row) => row.Citation!.Note),
            Column.Of("standing", (Observation row) => row.Citation!.Standing),
            Column.Of("boundaries", (Observation row) => row.Citation!.Boundaries)
        );

    private static Table<Indicator> IndicatorsOf(Corpus corpus) =>
        Table.Of(
            corpus.Indicators.All,
            Column.Of("code", (Indicator row) => row.Code),
            Column.Of("name_zh", (Indicator row) => row.Chinese),
            Column.Of("name_en", (Indicator row) => row.English),
            Column.Of("unit", (Indicator row) => row.Unit),
            Column.Of("basis", (Indicator row) => row.Basis),
            Column.Of("desired", (Indicator row) => row.Desired),
            Column.Of("scope", (Indicator row) => row.Scope),
            Column.Of("aliases", (Indicator row) => string.Join('|', row.Aliases)),
            Column.Of("note", (Indicator row) => row.Note)
        );

    private static Table<ReportNumber> NumbersOf(Corpus corpus) =>
        Table.Of(
            corpus.Reports.SelectMany(ReportNumber.Of),
            Column.Of("report", (ReportNumber row) => row.Report),
            Column.Of("source", (ReportNumber row) => row.Source),
            Column.Of("start", (ReportNumber row) => row.Number.Start),
            Column.Of("end", (ReportNumber row) => row.Number.End),
            Column.Of("number", (ReportNumber row) => row.Printed),
            Column.Of("fate", (ReportNumber row) => row.Number.Fate),
            Column.Of("observations", (ReportNumber row) => string.Join(' ', row.Number.Observations)),
            Column.Of("context", (ReportNumber row) => row.Context)
        );

    private static Table<Pairing> PairingsOf(Corpus corpus) =>
        Table.Of(
            Ambition.Of(corpus).Select(Pairing.Of).Concat(Attainment.Of(corpus).Select(Pairing.Of)),
            Column.Of("pairing", (Pairing row) => row.Kind),
            Column.Of("target_id", (Pairing row) => row.TargetId),
            Column.Of("outcome_id", (Pairing row) => row.OutcomeId),
            Column.Of("gap", (Pairing row) => row.Gap?.Value),
            Column.Of("gap_unit", (Pairing row) => row.Gap?.Unit),
            Column.Of("asks", (Pairing row) => row.Asks),
            Column.Of("stretch", (Pairing row) => row.Stretch),
            Column.Of("verdict", (Pairing row) => row.Verdict),
            Column.Of("note", (Pairing row) => row.Note)
        );

    private static Table<SkippedFile> SkippedOf(Corpus corpus) =>
        Table.Of(
            corpus.Skipped,
            Column.Of("path", (SkippedFile row) => row.Path),
            Column.Of("kind", (SkippedFile row) => row.Kind),
            Column.Of("reason", (SkippedFile row) => row.Reason)
        );

    private static string Script()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("views.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
