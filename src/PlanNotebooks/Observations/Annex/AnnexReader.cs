using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations.Annex;

/// <summary>Reads a table of indicators (主要指标计划表) by its headers: columns are roles and years, rows are indicators, or the other way
/// round.</summary>
/// <remarks>
/// A table is read where its columns tell role or year and its caption or two of its rows name indicators; of any other table every
/// number is
/// accounted for as unknown. The unit is the cell's own, else the header's, the unit column's, the row's, the caption's.
/// </remarks>
internal sealed class AnnexReader(
    ReportText text,
    ReportFrame frame,
    string reportId,
    IndicatorTable indicators,
    NumberLedger ledger
)
{
    private const string ShareEnds = "率重比";

    /// <summary>The name of the rule.</summary>
    public const string Rule = "table";

    private const int FewestIndicators = 2;
    private const int CaptionReach = 4;
    private const int LongestCaption = 60;
    private static readonly WordClass Binding = WordClasses.Of("binding");
    private static readonly WordClass Expected = WordClasses.Of("expected");
    private static readonly WordClass Captions = WordClasses.Of("annex-caption");

    private AnnexGrid _grid = null!;

    /// <summary>What the header of each column says, of a table by years the head of each row.</summary>
    private IReadOnlyList<AnnexColumn> _columns = [];

    /// <summary>The indicator of each column of a table by years.</summary>
    private IReadOnlyList<AnnexLabel> _names = [];
    private string _caption = "";
    private bool _isMain;
    private IReadOnlyList<string> _captionUnits = [];
    private AnnexLabel? _parent;

    /// <summary>Adds the observations of a table, in the order of its rows.</summary>
    public void Read(CleanTable table, List<Observation> observations)
    {
        _grid = new AnnexGrid(table, text.Folded);
        _names = _grid.IsByYears ? AnnexLabel.InHeaders(_grid.Headers(), indicators) : [];
        _columns = _grid.IsByYears
            ? AnnexHeader.Read(_grid.RowHeads(), frame)
            : WithLabels(AnnexHeader.Read(_grid.Headers(), frame));
        ReadCaption(table);
        var understood = IsUnderstood();
        for (var row = 0; row < _grid.Rows; row++)
        {
            if (row < _grid.FirstRow || !understood)
                EnterUnread(row, row < _grid.FirstRow ? NumberFate.Head : NumberFate.Unknown);
            else
                ReadRow(table, row, observations);
        }
    }

    /// <summary>Where no header names the column of names, it is the one with most words before the first figures.</summary>
    private IReadOnlyList<AnnexColumn> WithLabels(IReadOnlyList<AnnexColumn> columns)
    {
        if (columns.Any(column => column.Kind == AnnexColumnKind.Label))
            return columns;
        var unknown = Enumerable
            .Range(0, columns.Count)
            .TakeWhile(i => columns[i].Kind != AnnexColumnKind.Figure)
            .Where(i => columns[i].Kind == AnnexColumnKind.Unknown && _grid.WordsIn(i) > 0)
            .ToList();
        if (unknown.Count == 0)
            return columns;
        var widest = unknown.MaxBy(_grid.WordsIn);
        return columns
            .Select((column, i) => i == widest ? column with { Kind = AnnexColumnKind.Label } : column)
            .ToList();
    }

    private bool IsUnderstood()
    {
        if (
            !(_grid.IsByYears || _columns.Any(column => column.Kind == AnnexColumnKind.Label))
            || !_columns.Any(column => column.Kind == AnnexColumnKind.Figure)
        )
            return false;
        var names = _grid.IsByYears ? _names : Enumerable.Range(_grid.FirstRow, _grid.Rows - _grid.FirstRow).Select(LabelOf);
        return _isMain
            || names.Count(label => label is not null && indicators.Knows(Folding.Fold(label.Text), IndicatorScope.Extended))
                >= FewestIndicators;
    }

    /// <summary>The lines above the table, and the cells across it: its title, and the unit.</summary>
    private void ReadCaption(CleanTable table)
    {
        var lines = LinesAbove(table.Start)
            .Take(CaptionReach)
            .TakeWhile(line => line.Length <= LongestCaption && !line.Contains('。'))
            .Concat(_grid.Captions())
            .ToList();
        _caption = lines.Find(line => Captions.IsIn(line)) ?? "";
        _isMain = _caption.Length > 0;
        _captionUnits =
            lines.Select(line => AnnexUnit.InCaption(Folding.Fold(line))).FirstOrDefault(units => units.Count > 0)
            ?? [];
    }

    /// <summary>The lines above an offset that hold something, the nearest first.</summary>
    private IEnumerable<string> LinesAbove(int offset)
    {
        for (var end = offset; end > 0;)
        {
            var start = text.Text.LastIndexOf('\n', end - 1) + 1;
            if (start < end)
                yield return text.Text[start..end];
            end = start - 1;
        }
    }

    private void ReadRow(CleanTable table, int row, List<Observation> observations)
    {
        var named = LabelOf(row);
        if (named is { IsPart: false })
            _parent = named;
        named = named?.Under(_parent, indicators);
        foreach (var cell in _grid.InRow(row).Where(cell => !cell.IsEmpty))
        {
            var (column, label) = _grid.IsByYears ? (_columns[row], _names[cell.Column]) : (_columns[cell.Column], named);
            if (
                label is { Text.Length: > 0 }
                && column.Kind == AnnexColumnKind.Figure
                && cell.ColumnSpan == 1
                && Create(table, row, cell, column, label) is { } observation
            )
                observations.Add(observation);
            else
                ledger.AddCellText(cell.Start, cell.End, IsDamaged(cell) ? NumberFate.Unread : FateOf(column.Kind));
        }
    }

    /// <summary>The name of a row; null where it has none.</summary>
    private AnnexLabel? LabelOf(int row)
    {
        for (var i = 0; i < _columns.Count; i++)
            if (_columns[i].Kind == AnnexColumnKind.Label && _grid.At(row, i) is { IsEmpty: false } cell)
                return AnnexLabel.Read(text.Text[cell.Start..cell.End], cell.Indented, indicators);
        return null;
    }

    private Observation? Create(CleanTable table, int row, CleanCell cell, AnnexColumn column, AnnexLabel label)
    {
        if (IsDamaged(cell))
            return null;
        var folded = _grid.TextOf(cell);
        var unit = UnitOf(row, column, label);
        if (AnnexValue.Read(folded, unit) is { } value)
            return OfNumber(table, row, cell, column, label, value);
        return
            column.Role == Role.Target
            && !folded.AsSpan().ContainsAnyInRange('0', '9')
            && WordClasses.VerbalTarget.IsIn(folded)
            ? OfWords(table, row, cell, column, label)
            : null;
    }

    private bool IsDamaged(CleanCell cell) => Damage.Touches(text.Text, cell.Start, cell.End);

    private Observation OfNumber(
        CleanTable table,
        int row,
        CleanCell cell,
        AnnexColumn column,
        AnnexLabel label,
        AnnexValue found
    )
    {
        var number = found.Number;
        var measure = MeasureOf(column, label, number);
        var negative = found.IsNegative || (label.Growth < 0 && measure == Measure.Growth);
        var value = IndicatorValues.Plain(negative ? -number.Value : number.Value);
        var indicator = Matching(label, number.Unit, measure, IndicatorScope.Base);
        var concept = Matching(label, number.Unit, measure, IndicatorScope.Extended);
        var converted = IndicatorValues.Of(value, number.Unit, measure, concept);
        var at = At(table, row, cell.Start + number.Start, cell.Start + number.End, column, label);
        ledger.AddCell(cell.Start + number.Start, cell.Start + number.End, NumberFate.Observation, at.Id);
        if (number.UpperEnd > 0)
            ledger.AddCell(cell.Start + number.UpperStart, cell.Start + number.UpperEnd, NumberFate.Part);
        return at with
        {
            Headline = _isMain && indicator is not null,
            Indicator = indicator?.Code,
            Concept = concept?.Code,
            Measure = measure,
            Value = value,
            Upper = number.Upper is { } upper ? IndicatorValues.Plain(upper) : null,
            Unit = number.Unit,
            IndicatorValue = converted,
            IndicatorUnit = converted is null ? null : concept?.Unit,
            Bound = number.Bound,
        };
    }

    private Observation OfWords(CleanTable table, int row, CleanCell cell, AnnexColumn column, AnnexLabel label) =>
        At(table, row, cell.Start, cell.End, column, label) with
        {
            Headline = _isMain,
            Indicator = indicators.Match(Folding.Fold(label.Text), null)?.Code,
            Concept = indicators.Match(Folding.Fold(label.Text), null, IndicatorScope.Extended)?.Code,
            Measure = column.Measure ?? (label.Growth != 0 ? Measure.Growth : Measure.Level),
            Text = text.Text[cell.Start..cell.End],
        };

    private Observation At(CleanTable table, int row, int start, int end, AnnexColumn column, AnnexLabel label)
    {
        var (from, to) = text.RawSpan(start, end);
        return new Observation
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{reportId}:{from}"),
            Report = reportId,
            Source = text.Source,
            Start = from,
            End = to,
            Quote = text.Text[table.RowStarts[row]..table.RowStarts[row + 1]].TrimEnd('\n'),
            Section = _caption,
            Region = frame.Region?.Name,
            RegionCode = frame.Region?.Code,
            Period = column.Period,
            Months = column.Months,
            Role = column.Role ?? Role.Result,
            Nature = column.Role == Role.Target ? NatureOf(row) : null,
            Label = label.Text,
            Measure = Measure.Level,
            Status = column is { IsEstimate: true, Role: Role.Result } ? Status.Estimate : Status.Reported,
            Rule = Rule,
            Page = text.PageOf(from),
        };
    }

    /// <summary>The header's, else the row's: 地区生产总值 in % is its growth, 城镇化率 in % a share, 居民消费价格 in % its index or
    /// rise.</summary>
    private Measure MeasureOf(AnnexColumn column, AnnexLabel label, Quantity number)
    {
        if (number.IsPoints)
            return Measure.Change;
        if (column.Measure is { } said)
            return said;
        if (label.Growth != 0 && number.IsRatio)
            return Measure.Growth;
        if (!number.IsRatio)
            return Measure.Level;
        return AnnexPrice.Is(label)
            ? AnnexPrice.MeasureOf(number)
            : MeasureOfRate(label);
    }

    /// <summary>What per cent say of a row that says no more: a share where its indicator is one, or is named as one.</summary>
    private Measure MeasureOfRate(AnnexLabel label)
    {
        var known = indicators.Match(Folding.Fold(label.Text), null, IndicatorScope.Extended);
        if (known is not null)
            return known.Unit == "%" ? Measure.Share : Measure.Growth;
        return WordClasses.MeasureNoun.AtEnd(label.Text) > 0 && !ShareEnds.Contains(label.Text[^1])
            ? Measure.Growth
            : Measure.Share;
    }

    private string? UnitOf(int row, AnnexColumn column, AnnexLabel label)
    {
        if (MeasureKinds.IsRate(column.Measure) || AnnexUnit.IsOfIndex(label.Text))
            return "%";
        if (column.Unit is not null)
            return column.Unit;
        for (var i = 0; i < _columns.Count; i++)
            if (_columns[i].Kind == AnnexColumnKind.Unit && _grid.At(row, i) is { IsEmpty: false } cell)
                return AnnexUnit.InCell(_grid.TextOf(cell), column.Measure);
        return label.Unit ?? (label.Growth != 0 ? "%" : AnnexUnit.Fitting(_captionUnits, column.Measure));
    }

    /// <summary>约束性 or 预期性, where a column of remarks or the row's name says so.</summary>
    private Nature? NatureOf(int row)
    {
        foreach (
            var cell in Enumerable
                .Range(0, _columns.Count)
                .Where(i => _columns[i].Kind is AnnexColumnKind.Note or AnnexColumnKind.Label)
                .Select(i => _grid.At(row, i))
                .OfType<CleanCell>()
        )
        {
            if (Binding.IsIn(cell.In(text.Folded)))
                return Nature.Binding;
            if (Expected.IsIn(cell.In(text.Folded)))
                return Nature.Expected;
        }

        return null;
    }

    private Indicator? Matching(AnnexLabel label, string? unit, Measure measure, IndicatorScope scope)
    {
        var found = indicators.Match(Folding.Fold(label.Text), unit, scope);
        return measure switch
        {
            Measure.Completion => null,
            Measure.Share when found?.Unit != "%" => null,
            Measure.Level when found?.Unit == "%" && AnnexPrice.Is(label) => null,
            _ => found,
        };
    }

    private void EnterUnread(int row, NumberFate fate)
    {
        foreach (var cell in _grid.InRow(row))
            ledger.AddCellText(cell.Start, cell.End, fate);
    }

    private static NumberFate FateOf(AnnexColumnKind kind) =>
        kind switch
        {
            AnnexColumnKind.Label or AnnexColumnKind.Unit => NumberFate.Part,
            AnnexColumnKind.Index => NumberFate.Head,
            _ => NumberFate.Unknown,
        };
}
