using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Indicators;

/// <summary>The library's indicators with those that an indicators.tsv beside the reports adds.</summary>
/// <remarks>
/// A row whose code the library has adds its aliases to that indicator, which observations then carry even where it is one of the
/// extended scope; any other row is a new indicator. An alias that was another indicator's in a unit that fits goes over to the one that
/// the file gives it to; the name of an indicator stays its own.
/// </remarks>
internal sealed class CorpusIndicators
{
    private const string Embedded = "indicators.tsv";
    private static readonly TsvTable Library = TsvTable.Embedded(Embedded);
    private static readonly Dictionary<string, TsvRow> LibraryRows = Library.Rows.ToDictionary(
        row => row["code"],
        StringComparer.Ordinal
    );

    private readonly string _path;
    private readonly Dictionary<string, Indicator> _byCode = IndicatorTable.Default.All.ToDictionary(
        indicator => indicator.Code,
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<Claim> _claims = [];

    /// <summary>The places in the order of those that have a label, or to which the file gives it.</summary>
    private ILookup<string, int> _holders = Enumerable.Empty<int>().ToLookup(_ => "");
    private ILookup<(string Label, string Code), Claim> _claimed = Enumerable.Empty<Claim>().ToLookup(_ => ("", ""));
    private readonly List<string> _order = IndicatorTable.Default.All.Select(indicator => indicator.Code).ToList();

    private CorpusIndicators(string path) => _path = path;

    /// <summary>Reads the file and merges it with the library's table.</summary>
    /// <param name="path">The file, with columns as in the library's indicators.tsv; those that are not needed may be left out.</param>
    /// <returns>The merged table: the library's indicators in their order, then the new ones.</returns>
    /// <exception cref="UnreadableTableException">The file, or a line of it, is malformed; the message names the line.</exception>
    public static IndicatorTable Read(string path)
    {
        var faults = new List<TsvFault>();
        var table = TableFile.Read(path, Library.Columns, ["code"], faults);
        var merged = new CorpusIndicators(path);
        if (faults.Count > 0)
            throw merged.Fault(faults[0].Line, faults[0].Reason);
        foreach (var row in table.Rows)
            merged.Add(row, table);
        merged.Index();
        foreach (var claim in merged._claims)
            merged.Settle(claim);
        return IndicatorTable.Of(merged._order.Select(code => merged._byCode[code]));
    }

    private void Add(TsvRow row, TsvTable table)
    {
        var code = row["code"];
        if (code.Length == 0)
            throw Fault(row.Line, "has no code; give the code of one of the library's indicators, or a new one");
        if (!_lines.TryAdd(code, row.Line))
            throw Fault(
                row.Line,
                $"{code} stands in line {_lines[code]} already; put the aliases there, parted by bars"
            );
        _claims.AddRange(Labels(row).Select(label => new Claim(label, code, row.Line)));
        if (_byCode.TryGetValue(code, out var known))
            _byCode[code] = Extended(known, row);
        else
        {
            _byCode.Add(code, New(row, table));
            _order.Add(code);
        }
    }

    private Indicator Extended(Indicator known, TsvRow row)
    {
        foreach (var column in row.Table.Columns.Where(column => column is not ("code" or "aliases")))
            if (row[column].Length > 0 && row[column] != LibraryRows[known.Code][column])
                throw Fault(
                    row.Line,
                    $"{known.Code} is the library's, and its {column} is "
                        + $"{(LibraryRows[known.Code][column] is { Length: > 0 } own ? own : "empty")}; leave the cell "
                        + "empty, or use another code"
                );
        return known with
        {
            Scope = IndicatorScope.Base,
            Aliases = known.Aliases.Concat(Labels(row)).Distinct(StringComparer.Ordinal).ToList(),
        };
    }

    private void CheckOneOf(TsvRow row, string column, string[] allowed, string expected)
    {
        if (!allowed.Contains(row[column]))
            throw Fault(row.Line, $"{column} is {row[column]}; expected {expected}");
    }

    private Indicator New(TsvRow row, TsvTable table)
    {
        foreach (var column in (string[])["name_zh", "name_en", "unit"])
            if (row[column].Length == 0)
                throw Fault(row.Line, $"{row["code"]} is not the library's, and a new indicator needs {column}");
        CheckOneOf(row, "growth_basis", ["", "real", "nominal"], "real, nominal or nothing");
        CheckOneOf(row, "desired", ["", "more", "less", "capped"], "more, less or capped");
        var name = Label(row["name_zh"]);
        _claims.Add(new Claim(name, row["code"], row.Line));
        return IndicatorTable.From(table.Only(row))[0] with
        {
            Aliases = Labels(row).Prepend(name).Where(label => label != row["name_zh"]).ToList(),
        };
    }

    /// <summary>Notes who has which label, once all lines are read: a table may have tens of thousands.</summary>
    private void Index()
    {
        _holders = Enumerable
            .Range(0, _order.Count)
            .SelectMany(i => LabelsOf(_byCode[_order[i]]).Select(label => (Label: label, Place: i)))
            .ToLookup(held => held.Label, held => held.Place, StringComparer.Ordinal);
        _claimed = _claims.ToLookup(claim => (claim.Label, claim.Code));
    }

    private static IEnumerable<string> LabelsOf(Indicator indicator) =>
        indicator.Aliases.Prepend(indicator.Chinese).Distinct(StringComparer.Ordinal);

    /// <summary>Takes a label that the file gives to an indicator away from the others that measure the same kind of thing.</summary>
    private void Settle(Claim claim)
    {
        var unit = _byCode[claim.Code].Unit;
        foreach (
            var other in _holders[claim.Label]
                .Select(place => _byCode[_order[place]])
                .Where(other => other.Code != claim.Code && UnitFit.Fits(unit, other.Unit))
                .ToList()
        )
        {
            if (other.Chinese == claim.Label)
                throw Fault(claim.Line, $"{claim.Label} is the name of {other.Code}; add aliases to that code instead");
            if (_claimed[(claim.Label, other.Code)].FirstOrDefault() is { } rival)
                throw Fault(
                    claim.Line,
                    $"{claim.Label} is given to {claim.Code} here and to {rival.Code} in line {rival.Line}; give it to one of them"
                );
            if (other.Aliases.Contains(claim.Label))
                _byCode[other.Code] = other with
                {
                    Aliases = other.Aliases.Where(alias => alias != claim.Label).ToList(),
                };
        }
    }

    private static IEnumerable<string> Labels(TsvRow row) => row.List("aliases").Select(Label);

    /// <summary>A label in the form in which labels of reports are matched.</summary>
    private static string Label(string text) =>
        Folding.Fold(text).Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);

    private sealed record Claim(string Label, string Code, int Line);

    private UnreadableTableException Fault(int line, string reason) => new(_path, line, reason);
}
