using PlanNotebooks.Quantities;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Tells the year that a value belongs to: the year under review for results, the plan year for targets, unless the sentence names another.</summary>
internal readonly ref struct Periods(string text, ReportFrame frame, Block block, Phrase sentence, IReadOnlyList<Quantity> numbers)
{
    private readonly string _text = text;
    private readonly Phrase _sentence = sentence;
    private readonly IReadOnlyList<Quantity> _numbers = numbers;

    /// <summary>The last and, of a span, the first year of a value.</summary>
    public (int? Period, int? From) Of(Quantity number, Role role)
    {
        if (role == Role.Baseline) return (frame.ReviewYear - 1, null);
        var usual = role == Role.Target ? frame.PlanYear : frame.ReviewYear;
        if (Spans.In(_text.AsSpan(_sentence.Start, number.Start - _sentence.Start), usual) is var (from, to)) return (to, from);
        if (NamedYear(number) is { } year && IsPlausible(year, role)) return (year, null);
        if (role == Role.Result && block.Section.Length == 0 && SpeaksOfThisYear(number)) return (frame.PlanYear, null);
        return (usual, null);
    }

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
