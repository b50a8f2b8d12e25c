using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations.Annex;

/// <summary>Reads the headers of a table of indicators: 上年计划, 上年完成, 完成率, 本年计划, 增长%.</summary>
internal static class AnnexHeader
{
    private const string Whole = "全年";
    private static readonly WordClass SamePeriod = FrameWords.Of("same-period");
    private static readonly WordClass Labels = WordClasses.Of("annex-label");
    private static readonly WordClass Units = WordClasses.Of("annex-unit");
    private static readonly WordClass Indices = WordClasses.Of("annex-index");
    private static readonly WordClass Notes = WordClasses.Of("annex-note");
    private static readonly WordClass Targets = WordClasses.Of("annex-target");
    private static readonly WordClass Results = WordClasses.Of("annex-result");
    private static readonly WordClass Estimates = WordClasses.Of("annex-estimate");
    private static readonly WordClass Completions = WordClasses.Of("annex-completion");
    private static readonly WordClass Growths = WordClasses.Of("annex-growth");
    private static readonly WordClass Shares = WordClasses.Of("annex-share");

    /// <summary>The columns of a table, what one leaves open taken from those beside it.</summary>
    /// <param name="headers">The headers, folded, from the left.</param>
    /// <param name="frame">The report's years.</param>
    public static IReadOnlyList<AnnexColumn> Read(IReadOnlyList<string> headers, ReportFrame frame)
    {
        var years = AnnexYears.Of(frame, headers);
        var columns = headers.Select(header => Read(header, years)).ToArray();
        for (var i = 0; i < columns.Length; i++)
            if (columns[i].Kind == AnnexColumnKind.Figure)
                columns[i] = Completed(columns, i, frame);
        return columns;
    }

    private static AnnexColumn Read(string header, AnnexYears years)
    {
        var (name, unit) = AnnexUnit.Split(header);
        var column = new AnnexColumn(AnnexColumnKind.Unknown, header) { Unit = unit };
        if (Labels.Contains(name))
            return column with { Kind = AnnexColumnKind.Label };
        if (Units.Contains(name))
            return column with { Kind = AnnexColumnKind.Unit };
        if (Indices.Contains(name))
            return column with { Kind = AnnexColumnKind.Index };
        if (Notes.AtStart(name) > 0)
            return column with { Kind = AnnexColumnKind.Note };
        column = column with
        {
            Period = years.In(name),
            Months = MonthSpans.In(name)?.Months,
            Measure = MeasureOf(name),
            Role = RoleOf(name),
            IsEstimate = Estimates.IsIn(name),
        };
        return column with
        {
            Kind =
                column.Period is null && column.Months is null && column.Measure is null && column.Role is null && !column.IsEstimate
                    ? AnnexColumnKind.Unknown
                    : AnnexColumnKind.Figure,
        };
    }

    private static Measure? MeasureOf(string header)
    {
        if (Completions.IsIn(header))
            return Measure.Completion;
        if (Growths.IsIn(header))
            return Measure.Growth;
        return Shares.IsIn(header) ? Measure.Share : null;
    }

    /// <summary>计划 and 目标 are aimed at; 计划执行 and 完成 are achieved, and so is what is set beside the plan.</summary>
    private static Role? RoleOf(string header)
    {
        if (Completions.IsIn(header) || header.Contains("执行", StringComparison.Ordinal))
            return Role.Result;
        if (Targets.IsIn(header))
            return Role.Target;
        return Results.IsIn(header) || Estimates.IsIn(header) ? Role.Result : null;
    }

    private static bool IsOfAim(AnnexColumn[] columns, int at) => columns[at].Role == Role.Target && !ResultFollows(columns, at);

    private static AnnexColumn Completed(AnnexColumn[] columns, int at, ReportFrame frame)
    {
        var column = columns[at];
        if (IsOfSamePeriod(column))
            return OfSamePeriod(columns, at, frame);
        var before = FigureBefore(columns, at);
        var period = column.Period ?? PeriodBeside(column, before);
        if (period is null && IsOfAim(columns, at))
            period = frame.PlanYear;
        var role = RoleBeside(column, before) ?? (period > frame.ReviewYear ? Role.Target : Role.Result);
        return column with
        {
            Role = role,
            Period = period ?? frame.ReviewYear,
            Months = MonthsBeside(column, before) ?? (IsOfReport(column, role) ? frame.Months : null),
        };
    }

    private static Role? RoleBeside(AnnexColumn column, AnnexColumn? before) =>
        column.Role ?? (column is { Measure: not null, Period: null } ? before?.Role : null);

    private static string? MonthsBeside(AnnexColumn column, AnnexColumn? before) =>
        column.Months ?? (column.Period is null && MeasureKinds.IsRate(column.Measure) ? before?.Months : null);

    /// <summary>上年同期, but not 比上年同期增长.</summary>
    private static bool IsOfSamePeriod(AnnexColumn column) =>
        AnnexYears.Names(column.Header, SamePeriod);

    /// <summary>The same part of the year before that of the last column whose header names a part, else of the report's.</summary>
    private static AnnexColumn OfSamePeriod(AnnexColumn[] columns, int at, ReportFrame frame)
    {
        var of = columns[..at].LastOrDefault(one => one.Months is not null);
        return columns[at] with { Role = Role.Result, Period = (of?.Period ?? frame.ReviewYear) - 1, Months = of?.Months ?? frame.Months };
    }

    /// <summary>Whether a column of results says nothing of its time, and so is of what the report is of.</summary>
    private static bool IsOfReport(AnnexColumn column, Role role) =>
        role == Role.Result && column is { Period: null, IsEstimate: false } && !column.Header.Contains(Whole, StringComparison.Ordinal);

    private static int? PeriodBeside(AnnexColumn column, AnnexColumn? before) =>
        MeasureKinds.IsRate(column.Measure) ? before?.Period : null;

    /// <summary>The column of figures that a column of rates goes with; a completion goes with results.</summary>
    private static AnnexColumn? FigureBefore(AnnexColumn[] columns, int at) =>
        columns[..at]
            .LastOrDefault(one =>
                one.Kind == AnnexColumnKind.Figure
                && !IsOfSamePeriod(one)
                && (columns[at].Measure != Measure.Completion || one.Role == Role.Result)
            );

    /// <summary>Whether a result without a year stands further right: the plan is then the one that was carried out.</summary>
    private static bool ResultFollows(AnnexColumn[] columns, int at) =>
        columns[(at + 1)..].Any(column => column is { Kind: AnnexColumnKind.Figure, Role: Role.Result, Period: null });
}
