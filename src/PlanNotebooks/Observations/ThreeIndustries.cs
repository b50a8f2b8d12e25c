using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Industries that are named together: 三次产业, 一二三产, 一、二、三产业, 第一、二、三次产业, 第二、三产业.</summary>
internal static class ThreeIndustries
{
    private const string All = "三次产业";
    private const string Ordinals = "一二三";
    private const string Joints = "、和与及";
    private const string Ordinal = "第";
    private const string Industry = "产业";
    private const char Times = '次';
    private const char Made = '产';

    /// <summary>第二产业增加值 and 第三产业增加值, of 第二、三产业增加值; none where a list begins with no industries, or with another number.</summary>
    /// <param name="list">The list, with what is said of each behind it.</param>
    /// <param name="count">How many there must be; 0 for as many as there are.</param>
    public static IReadOnlyList<LabelWords> Split(LabelWords list, int count)
    {
        list = list[WordClasses.RegionPrefix.AtStart(list)..];
        if (list.StartsWith(All))
            return Fits(Ordinals.Length, count, list.Length - All.Length)
                ? Ordinals.Select(one => LabelWords.Implying(Ordinal + one) + list[(All.Length - Industry.Length)..]).ToList()
                : [];
        var (owner, rest) = WithOwner(list);
        var (named, end) = Named(rest);
        return Fits(named.Count, count, rest.Length - end) ? named.ConvertAll(at => owner + Of(rest, at, end)) : [];
    }

    /// <summary>分布在 and 第一、二、三产业的企业, of 分布在第一、二、三产业的企业.</summary>
    private static (LabelWords Owner, LabelWords Named) WithOwner(LabelWords list)
    {
        var at = list.IndexOf(Ordinal);
        return at > 0 && OrdinalAt(list, at) == at + 1 && !list[..at].Contains('、') ? (list[..at], list[at..]) : (LabelWords.Empty, list);
    }

    /// <summary>Whether there are as many as asked for, several at least, and something is said of each.</summary>
    private static bool Fits(int named, int count, int behind) =>
        named > 1 && (count == 0 || count == named) && (behind > 0 || count > 0);

    /// <summary>第二产业增加值, or 二产增加值 where the industries are named short.</summary>
    private static LabelWords Of(LabelWords list, int at, int end)
    {
        var one = list[at..(at + 1)] + list[end..].As(LabelOrigin.Shared);
        return list[end..].StartsWith(Industry) ? LabelWords.Implying(Ordinal) + one : one;
    }

    /// <summary>Where the ordinals stand, each after the one before it, and where 产 begins; none where it does not.</summary>
    private static (List<int> Named, int End) Named(ReadOnlySpan<char> list)
    {
        var named = new List<int>();
        var at = 0;
        while (OrdinalAt(list, at) is var next and >= 0 && (named.Count == 0 || IsLater(list[next], list[named[^1]])))
        {
            named.Add(next);
            at = next + 1;
        }

        var end = at < list.Length && list[at] == Times ? at + 1 : at;
        return end < list.Length && list[end] == Made ? (named, end) : ([], 0);
    }

    private static bool IsLater(char one, char other) => Ordinals.IndexOf(one) > Ordinals.IndexOf(other);

    /// <summary>Where the ordinal stands that begins there, behind a joint and 第; −1 where none does.</summary>
    private static int OrdinalAt(ReadOnlySpan<char> list, int at)
    {
        while (at < list.Length && (Joints.Contains(list[at]) || list[at] == Ordinal[0]))
            at++;
        return at < list.Length && Ordinals.Contains(list[at]) ? at : -1;
    }
}
