using System.Reflection;
using Microsoft.Data.Sqlite;
using PlanNotebooks.Analysis;
using PlanNotebooks.Corrections;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>Writes a corpus into an empty database, report by report: its tables, the views over them, and the dictionary of
/// both.</summary>
internal sealed class DatabaseWriter : CorpusWriter
{
    /// <summary>The number that the file's header carries as its version of the schema; it rises when a column changes its meaning or
    /// goes.</summary>
    public const int Version = 3;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly StoredRegions _regions;
    private readonly List<TableWriter> _tables = [];
    private readonly TableWriter _reports;
    private readonly TableWriter _indicators;
    private readonly TableWriter _observations;
    private readonly TableWriter _statistics;
    private readonly TableWriter _citations;
    private readonly TableWriter _numbers;
    private readonly TableWriter _pairings;
    private readonly TableWriter _corrections;
    private readonly TableWriter _skipped;

    /// <summary>Begins: everything is one transaction.</summary>
    /// <param name="connection">An open connection to an empty database.</param>
    /// <param name="isHeld">Whether the reports are held in any case.</param>
    public DatabaseWriter(SqliteConnection connection, bool isHeld)
    {
        _connection = connection;
        _regions = new StoredRegions(isHeld);

        // The file takes its place once it is whole, so that no crash can leave a part that is read.
        Run("pragma synchronous = off");
        _transaction = connection.BeginTransaction();
        _reports = Create("reports", Table.Of<Report>([], ReportColumns.All), key: "id");
        _indicators = Create("indicators", IndicatorsOf([]), key: "code");
        _observations = Create("observations", ObservationsOf([]), key: "id", exact: true);
        _statistics = Create("statistics", ObservationsOf([]), key: "id", exact: true);
        _citations = Create("citations", CitationsOf([]), key: "id");
        _numbers = Create("numbers", NumbersOf([]));
        _pairings = Create("pairings", PairingsOf([]));
        _corrections = Create("corrections", CorrectionColumns.Of([]));
        _skipped = Create("skipped", SkippedOf([]));
    }

    /// <inheritdoc/>
    public override void Add(Report report)
    {
        _reports.Add(Table.Of([report], ReportColumns.All));
        _observations.Add(ObservationsOf(report.Observations));
        _numbers.Add(NumbersOf(ReportNumber.Of(report)));
        _regions.Add(report);
    }

    /// <inheritdoc/>
    public override void Complete(
        IReadOnlyList<SkippedFile> skipped,
        IReadOnlyList<CorrectionLine> corrections,
        Statistics statistics
    )
    {
        _indicators.Add(IndicatorsOf(_regions.Indicators.All));
        _statistics.Add(ObservationsOf(statistics.Figures));
        _citations.Add(CitationsOf(statistics.Figures));
        foreach (var region in _regions.Read(statistics))
            _pairings.Add(PairingsOf(Ambition.Of(region).Select(Pairing.Of).Concat(Attainment.Of(region).Select(Pairing.Of))));
        _corrections.Add(CorrectionColumns.Of(corrections));
        _skipped.Add(SkippedOf(skipped));
        Run(Script());
        SchemaDictionary.Write(_connection);
        Run($"pragma user_version = {Version}");
        _transaction.Commit();
        Run("analyze");
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _tables.ForEach(table => table.Dispose());
        _transaction.Dispose();
        _regions.Dispose();
    }

    private TableWriter Create(string name, Table form, string? key = null, bool exact = false)
    {
        var table = new TableWriter(_connection, name, form, key, exact);
        _tables.Add(table);
        return table;
    }

    private static Table<Observation> ObservationsOf(IEnumerable<Observation> observations) =>
        Table.Of(observations, ObservationColumns.AllAndShown);

    private static Table<Observation> CitationsOf(IEnumerable<Observation> figures) =>
        Table.Of(
            figures,
            Column.Of("id", (Observation row) => row.Id),
            Column.Of("document", (Observation row) => row.Citation!.Document),
            Column.Of("publisher", (Observation row) => row.Citation!.Publisher),
            Column.Of("date", (Observation row) => row.Citation!.Date),
            Column.Of("address", (Observation row) => row.Citation!.Address),
            Column.Of("note", (Observation row) => row.Citation!.Note),
            Column.Of("standing", (Observation row) => row.Citation!.Standing),
            Column.Of("boundaries", (Observation row) => row.Citation!.Boundaries)
        );

    private static Table<Indicator> IndicatorsOf(IEnumerable<Indicator> indicators) =>
        Table.Of(
            indicators,
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

    private static Table<ReportNumber> NumbersOf(IEnumerable<ReportNumber> numbers) =>
        Table.Of(
            numbers,
            Column.Of("report", (ReportNumber row) => row.Report),
            Column.Of("source", (ReportNumber row) => row.Source),
            Column.Of("start", (ReportNumber row) => row.Number.Start),
            Column.Of("end", (ReportNumber row) => row.Number.End),
            Column.Of("number", (ReportNumber row) => row.Printed),
            Column.Of("fate", (ReportNumber row) => row.Number.Fate),
            Column.Of("observations", (ReportNumber row) => string.Join(' ', row.Number.Observations)),
            Column.Of("context", (ReportNumber row) => row.Context)
        );

    private static Table<Pairing> PairingsOf(IEnumerable<Pairing> pairings) =>
        Table.Of(
            pairings,
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

    private static Table<SkippedFile> SkippedOf(IEnumerable<SkippedFile> skipped) =>
        Table.Of(
            skipped,
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

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
