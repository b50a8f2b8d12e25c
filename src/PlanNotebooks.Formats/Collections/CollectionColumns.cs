using System.Reflection;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Which columns of a collection hold the reports' texts, and which say whose they are.</summary>
internal sealed partial class CollectionColumns
{
    /// <summary>A report is thousands of characters long; a cell of data is not.</summary>
    private const int ShortestReport = 200;

    private static readonly Dictionary<string, string> Roles = Read();
    private readonly int _text;
    private readonly int[] _regions;
    private readonly int[] _years;
    private readonly int[] _titles;

    /// <summary>The columns of the text and of what says whose it is.</summary>
    private readonly int[] _read;

    private CollectionColumns(int text, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> first)
    {
        _text = text;
        _regions = Of("region", header);
        _years = Of("year", header);
        // A time may be of the text's publishing, and be a day.
        if (_years.Length == 0)
            _years = [.. Of("time", header).Where(column => MostHold(column, first, IsYear))];
        _titles = Of("title", header);
        _read = [_text, .. _regions, .. _years, .. _titles];
    }

    /// <summary>Finds the columns.</summary>
    /// <param name="path">The file, for the message.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The first rows, each with what tells it from the others.</param>
    /// <exception cref="UnreadableReportException">It is not certain which column holds the texts.</exception>
    public static CollectionColumns Of(
        string path,
        IReadOnlyList<string> header,
        IReadOnlyList<(string Name, IReadOnlyList<string> Cells)> rows
    )
    {
        var first = rows.Select(row => row.Cells).ToList();
        var named = Of("text", header);
        var long_ = named.Where(column => IsLong(column, first)).ToList();
        if (long_.Count == 0)
            long_ = [.. Enumerable.Range(0, header.Count).Where(column => IsLong(column, first))];
        if (long_.Count == 0)
            long_ = [.. named.Where(column => TellsWhose(header) && IsOfSentences(column, first))];
        return long_.Count switch
        {
            1 => new CollectionColumns(long_[0], header, first),
            0 => throw new UnreadableReportException(path, NoTexts(header, named, rows)),
            _ => throw new UnreadableReportException(
                path,
                "holds long texts in several columns "
                    + $"({string.Join(", ", long_.Select(column => header[column]))}); name the one that holds the "
                    + "reports 正文 or text"
            ),
        };
    }

    /// <summary>Whether a row names a column for texts.</summary>
    public static bool NamesTexts(IReadOnlyList<string> row) => Of("text", row).Length > 0;

    /// <summary>Whether a cell is as long as a report, and says something.</summary>
    public static bool IsReport(string cell) => cell.Length >= ShortestReport && cell.Contains('。');

    /// <summary>Why no column holds the texts: where one is named for them, what its rows hold instead.</summary>
    private static string NoTexts(
        IReadOnlyList<string> header,
        int[] named,
        IReadOnlyList<(string Name, IReadOnlyList<string> Cells)> rows
    )
    {
        const string expected =
            "; expected a collection with a report a row, its text in a column 正文 or text, and where texts are short a column 地区 or 标题";
        if (named.Length == 0 || rows.Count == 0)
            return "holds no texts of reports: no column has cells of the length of a report" + expected;
        var longest = rows.Max(row => At(row.Cells, named[0]).Trim().Length);
        return $"holds no texts of reports: its column {header[named[0]]} has at most {longest} characters "
            + $"in rows {rows[0].Name} to {rows[^1].Name}"
            + expected;
    }

    /// <summary>Whether a column says whose a row is, so that a short text of its own can be a report.</summary>
    private static bool TellsWhose(IReadOnlyList<string> header) =>
        Of("region", header).Length > 0 || Of("title", header).Length > 0;

    /// <summary>Whether most cells of a column hold sentences, however short.</summary>
    private static bool IsOfSentences(int column, IReadOnlyList<IReadOnlyList<string>> rows) =>
        MostHold(column, rows, cell => cell.Contains('。'));

    /// <summary>The report of a row.</summary>
    /// <param name="file">The collection's name, which names its reports where no column does.</param>
    /// <param name="name">What tells the row from the others.</param>
    /// <param name="row">The cells.</param>
    /// <param name="left">Takes the cells that are neither the report's text nor say whose it is.</param>
    public ReportDocument DocumentOf(string file, string name, IReadOnlyList<string> row, Omissions left)
    {
        var document = ReportDocument.OfText($"{file}/{name}", At(row, _text));
        var year = Joined(row, _years);
        var named =
            $"{Joined(row, _regions)}{(year.EndsWith('年') || year.Length == 0 ? year : year + "年")}{Joined(row, _titles)}";
        TellOthers(row, left);
        return document with
        {
            Named = named.Length == 0 ? file : named,
            LeftOut = [.. document.LeftOut, .. left.All],
        };
    }

    private void TellOthers(IReadOnlyList<string> row, Omissions left)
    {
        var others = Enumerable.Range(0, row.Count).Except(_read).Select(column => row[column]);
        foreach (var cell in others.Where(cell => Omissions.DigitsIn(cell) > 0))
            left.Add(Omissions.OtherCells, cell + " ");
    }

    /// <summary>Whether a row holds no text.</summary>
    public bool IsEmpty(IReadOnlyList<string> row) => string.IsNullOrWhiteSpace(At(row, _text));

    private static bool IsLong(int column, IReadOnlyList<IReadOnlyList<string>> rows) =>
        MostHold(column, rows, cell => cell.Length >= ShortestReport);

    /// <summary>Whether at least half of a column's cells that are not empty hold something.</summary>
    private static bool MostHold(int column, IReadOnlyList<IReadOnlyList<string>> rows, Func<string, bool> holds)
    {
        var filled = rows.Select(row => At(row, column).Trim()).Where(cell => cell.Length > 0).ToList();
        return filled.Count > 0 && filled.Count(holds) * 2 >= filled.Count;
    }

    private static string Joined(IReadOnlyList<string> row, int[] columns)
    {
        var parts = new List<string>();
        foreach (var part in columns.Select(column => At(row, column).Trim()))
            if (part.Length > 0 && (parts.Count == 0 || parts[^1] != part))
                parts.Add(part);
        return string.Concat(parts);
    }

    /// <summary>2021, 2021年: nothing but a year.</summary>
    private static bool IsYear(string cell) => FourDigitYear.Is(cell, 0, cell.EndsWith('年') ? cell.Length - 1 : cell.Length);

    private static string At(IReadOnlyList<string> row, int column) => column < row.Count ? row[column] : "";

    private static int[] Of(string role, IReadOnlyList<string> header) =>
        [.. Enumerable.Range(0, header.Count).Where(column => RoleOf(Form(header[column])) == role)];

    /// <summary>What a column of a name holds: 所属省份 and 省份名称 what 省份 does.</summary>
    private static string? RoleOf(string name) => Roles.GetValueOrDefault(name) ?? Roles.GetValueOrDefault(Around().Replace(name, ""));

    [GeneratedRegex("^(?:所属|所在)|(?:名称|名|name)$")]
    private static partial Regex Around();

    private static string Form(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static Dictionary<string, string> Read() =>
        TsvTable
            .Embedded("collection_columns.tsv", Assembly.GetExecutingAssembly())
            .Rows.ToDictionary(row => row["name"], row => row["role"], StringComparer.Ordinal);
}
