using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Tells the year that a value belongs to.</summary>
/// <remarks>
/// In this order: a span that the sentence names (五年来); a year that begins a clause before the number; the year that opens the paragraph; a
/// span that the headings name (“十四五”时期的主要目标); 今年 in an opening without a heading; else the year under review for results and
/// the plan year for targets.
/// </remarks>
internal readonly ref struct Periods(string text, ReportFrame frame, Block block, Phrase sentence, IReadOnlyList<Quantity> numbers)
{
    private const int OpeningReach = 40;
    private static readonly WordSet Reviews = Words.Of("review-cue");
    private static readonly WordSet Already = Words.Of("already");
    private static readonly WordSet Ensured = Words.Of("ensure");
    private static readonly WordSet Striven = Words.Of("strive");

    private readonly string _text = text;
    private readonly Phrase _sentence = sentence;
    private readonly IReadOnlyList<Quantity> _numbers = numbers;

    /// <summary>Whether a sentence of a plan's section looks back after all: 去年全县162个贫困村脱贫出列.</summary>
    public bool LooksBack => Reviews.AtStart(_text.AsSpan(_sentence.Start, _sentence.Length)) > 0;

    /// <summary>Whether a number speaks of the year under review, in whatever section it stands: 已建成学校5所.</summary>
    public bool LooksBackAt(Quantity number) => !LooksAhead(number) && (block.Role != SectionRole.Plan || LooksBack || StandsAlready(number));

    /// <summary>Whether the sentence names a year for a number that is still to come: 到2020年,城区规划面积将达到180平方公里.</summary>
    private bool LooksAhead(Quantity number) => NamedYear(number) is { } year && year > frame.PlanYear;

    /// <summary>The last and, of a span, the first year of a value, and what told it.</summary>
    public (int? Period, int? From, PeriodSource Source) Of(Quantity number, Role role)
    {
        var usual = role == Role.Target || (role == Role.Baseline && !LooksBackAt(number)) ? frame.PlanYear : frame.ReviewYear;
        if (number.Unit == "倍") return (OfSection(usual)?.To ?? usual, null, PeriodSource.Report);
        var span = Spans.In(_text.AsSpan(_sentence.Start, number.Start - _sentence.Start), usual);
        if (role == Role.Baseline) return ((span ?? OfSection(usual)) is var (first, _) ? first - 1 : usual - 1, null, PeriodSource.YearBefore);
        if (span is var (from, to)) return (to, from, PeriodSource.Span);
        if (NamedYear(number) is { } year && IsPlausible(year, role)) return (year, null, PeriodSource.Clause);
        if (role == Role.Result && OfParagraph(usual) is var (since, until)) return (until, since, PeriodSource.Paragraph);
        if (OpeningYear() is { } opening && IsPlausible(opening, role)) return (opening, null, PeriodSource.Paragraph);
        if (OfSection(usual) is var (start, end)) return (end, start, PeriodSource.Headings);
        if (role == Role.Result && block.Section.Length == 0 && SpeaksOfThisYear(number)) return (frame.PlanYear, null, PeriodSource.ThisYear);
        return (usual, null, PeriodSource.Report);
    }

    /// <summary>已 before the number in its clause, without 的 behind it (已开工的57个项目 may be a task) and no aim before it (力争).</summary>
    private bool StandsAlready(Quantity number)
    {
        var before = Breaks.LastClause(_text.AsSpan(_sentence.Start, number.Start - _sentence.Start));
        var at = Already.IndexIn(before);
        return at >= 0 && !before[at..].Contains('的') && !IsSaidOfNumber(before[..at]) && !Ensured.IsIn(before) && !Striven.IsIn(before);
    }

    /// <summary>4家已进入破产程序: what stands behind a number and before 已, without a joint between, is that number's.</summary>
    private static bool IsSaidOfNumber(ReadOnlySpan<char> before)
    {
        var digit = before.LastIndexOfAnyInRange('0', '9');
        return digit >= 0 && !before[digit..].Contains('、');
    }

    private (int From, int To)? OfSection(int? usual) => Spans.In(block.Section, usual);

    /// <summary>The last year that a clause before the number begins with: 2020年…, 到2025年….</summary>
    private int? NamedYear(Quantity number)
    {
        int? found = null;
        foreach (var date in _numbers)
        {
            if (date.Start >= number.Start) break;
            if (date.Class == NumberClass.Date && date.End - date.Start == 4 && BeginsClause(date.Start)) found = (int)date.Value;
        }

        return found;
    }

    /// <summary>The year that the paragraph begins with: 刚刚过去的2017年,….</summary>
    private int? OpeningYear()
    {
        var opening = _text.AsSpan(block.Start, Math.Min(16, block.End - block.Start));
        var at = opening.IndexOf('年');
        if (at < 4 || !FourDigitYear.Is(opening, at - 4, at)) return null;
        return at == 4 || opening[..(at - 4)].SequenceEqual("刚刚过去的") ? int.Parse(opening.Slice(at - 4, 4), System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The span that the paragraph opens with: 过去五年,我国发展成就举世瞩目.</summary>
    private (int From, int To)? OfParagraph(int? usual)
    {
        var opening = _text.AsSpan(block.Start, Math.Min(OpeningReach, Math.Max(0, _sentence.Start - block.Start)));
        return Spans.In(opening[..(opening.IndexOf(',') + 1)], usual);
    }

    private bool BeginsClause(int at)
    {
        var i = at;
        if (i > _sentence.Start && _text[i - 1] is '到' or '至') i--;
        if (i > _sentence.Start && _text[i - 1] is '截') i--;
        return i <= _sentence.Start || _text[i - 1] is ',' or ';' or ':';
    }

    private bool IsPlausible(int year, Role role) => role == Role.Target ? year >= frame.PlanYear : year <= frame.PlanYear;

    private bool SpeaksOfThisYear(Quantity number) => _text.AsSpan(block.Start, number.Start - block.Start).Contains("今年", StringComparison.Ordinal);
}
