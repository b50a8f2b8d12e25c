using System.Text.RegularExpressions;

namespace PlanNotebooks.Reading;

/// <summary>A title line: whose report it is, and of which year.</summary>
/// <param name="Line">The line.</param>
/// <param name="Name">The region that it names, as printed; empty where it names none.</param>
/// <param name="Year">The year that it names; empty where it names none.</param>
/// <param name="Kind">The words of its kind.</param>
internal sealed partial record ReportTitle(string Line, string Name, string Year, string Kind)
{
    private const string Divisions = "省市区县旗州盟镇乡";

    /// <summary>What the names of agencies end with: 局, 委, 办公室, 中心.</summary>
    private const string Agencies = "局委办室厅院会心部处站所队司联";

    /// <summary>What the title of a summary of a year's work ends with.</summary>
    public const string SummaryKind = "工作总结";
    private static readonly string[] Fillers = ["关于", "人民政府", "年度", "年", "与", "和", "暨"];

    /// <summary>Where the line begins in the text.</summary>
    public int Start { get; init; }

    /// <summary>Where it ends.</summary>
    public int End { get; init; }

    /// <summary>Whether it stands within the report that it names, whose own title says neither region nor year.</summary>
    public bool IsLate { get; init; }

    /// <summary>The region and the year of the meeting line, or the government, below it; empty where none stands there.</summary>
    public (string Name, string Year) Below { get; init; } = ("", "");

    /// <summary>Whether neither it nor what stands below it says region or year.</summary>
    public bool IsBare => Name.Length == 0 && Year.Length == 0 && Below is ("", "");

    /// <summary>The last year that it names: 2023 of 2022年…计划执行情况与2023年…计划草案; empty where it names no other.</summary>
    public string Last { get; init; } = "";

    /// <summary>Whether the name is that of a division: 青山区.</summary>
    public bool NamesDivision => Name.Length > 1 && Divisions.Contains(Name[^1]);

    /// <summary>Whether the name is that of an agency: 青山区教育局.</summary>
    public bool NamesAgency => Name.Length > 2 && Agencies.Contains(Name[^1]);

    /// <summary>Whether it is the title of a summary of a year's work.</summary>
    public bool IsSummary => Kind.EndsWith(SummaryKind, StringComparison.Ordinal);

    /// <summary>Whether it says both whose report it is and of which year.</summary>
    public bool IsFull => NamesDivision && Year.Length > 0;

    /// <summary>Whether it, or what stands below it, says of which year it is, or of which division.</summary>
    public bool IsTold => NamesDivision || Year.Length > 0 || Below.Year.Length > 0;

    /// <summary>How much text a report has at least: a sentence behind a title that says whose it is, or of which year.</summary>
    public int LeastText => IsTold ? 12 : 200;

    /// <summary>Whether it ends as a title does.</summary>
    public bool IsFinished => Line.EndsWith("报告", StringComparison.Ordinal) || Line[^1] is ')' or '）';

    /// <summary>What tells its report from others.</summary>
    public (string Name, string Year, string Last, string Kind, (string Name, string Year) Below) Key => (Name, Year, Last, Kind, Below);

    /// <summary>The title of a line.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="kindAt">Where the words of its kind begin.</param>
    /// <param name="kind">These words.</param>
    public static ReportTitle Of(ReadOnlySpan<char> line, int kindAt, string kind)
    {
        var name = line[..kindAt].ToString();
        var year = AnyYear().Match(name).Value;
        name = AnyYear().Replace(name, "", 1);
        foreach (var filler in Fillers)
            name = name.Replace(filler, "", StringComparison.Ordinal);
        var last = PlannedYear().Match(line[kindAt..].ToString()).Value;
        return new ReportTitle(line.ToString(), string.Concat(name.Where(char.IsLetterOrDigit)), year, kind) { Last = last };
    }

    /// <summary>Whether two titles may be those of one report: what both say is the same, 青山区 and 武汉市青山区 too.</summary>
    public bool Agrees(ReportTitle other) =>
        AreOneYear(other)
        && (Kind == other.Kind || Name.Length == 0 || other.Name.Length == 0)
        && AreOne(Name, other.Name)
        && AgreesBelow(other);

    /// <summary>2022 with 2023 and 2023 alone may be of one report, but not of one of 2023 and 2024.</summary>
    private bool AreOneYear(ReportTitle other) => Years.All(other.Years.Contains) || other.Years.All(Years.Contains);

    private IEnumerable<string> Years => new[] { Year, Last }.Where(year => year.Length > 0);

    private bool AgreesBelow(ReportTitle other) =>
        AreOne(Below.Name, other.Below.Name)
        && (Below.Year.Length == 0 || other.Below.Year.Length == 0 || Below.Year == other.Below.Year);

    private static bool AreOne(string name, string other) =>
        name.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(name, StringComparison.Ordinal);

    [GeneratedRegex("(?:19|20)[0-9]{2}")]
    private static partial Regex AnyYear();

    /// <summary>The year of a plan behind 与 or 和; not that of a date.</summary>
    [GeneratedRegex("(?:19|20)[0-9]{2}(?=年(?![0-9])|年度)")]
    private static partial Regex PlannedYear();
}
