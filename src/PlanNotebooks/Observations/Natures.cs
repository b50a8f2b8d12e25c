using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Tells binding targets (约束性) from expected ones (预期性), where the report says which.</summary>
/// <remarks>
/// In this order: a bracket or a table's cell behind the number, 下降3%(约束性); 等约束性指标 behind a list; the last word before the number in
/// its part of the sentence,
/// in its own clause or announcing what follows, 约束性指标:…; a heading. Where a heading names both, it says nothing.
/// </remarks>
internal static class Natures
{
    private static readonly System.Buffers.SearchValues<char> StopsAndDigits = System.Buffers.SearchValues.Create(",;、:0123456789");
    private const string Openings = "( |";
    private const int MostBehindEtc = 6;
    private static readonly WordClass Binding = WordClasses.Of("binding");
    private static readonly WordClass Expected = WordClasses.Of("expected");
    private static readonly WordClass Nouns = WordClasses.Of("nature-noun");
    private static readonly WordClass Announcing = WordClasses.Of("nature-announcing");

    /// <summary>The nature of a target.</summary>
    /// <param name="before">Its sentence up to the number.</param>
    /// <param name="after">Its sentence from past the number on.</param>
    /// <param name="section">The headings above it.</param>
    public static Nature? Of(ReadOnlySpan<char> before, ReadOnlySpan<char> after, string section) =>
        Behind(after) ?? OfList(after) ?? Before(before) ?? OfHeading(section);

    /// <summary>The nature that the words of a target in words name, 主要约束性指标达到上级要求, or the heading above them.</summary>
    public static Nature? Of(ReadOnlySpan<char> words, string section) => Only(words) ?? OfHeading(section);

    private static Nature? At(ReadOnlySpan<char> text, out int length)
    {
        if ((length = Binding.AtStart(text)) > 0)
            return Nature.Binding;
        return (length = Expected.AtStart(text)) > 0 ? Nature.Expected : null;
    }

    /// <summary>The one nature that a text names; null where it names none or both.</summary>
    private static Nature? Only(ReadOnlySpan<char> text) =>
        (Binding.IsIn(text), Expected.IsIn(text)) switch
        {
            (true, false) => Nature.Binding,
            (false, true) => Nature.Expected,
            _ => null,
        };

    /// <summary>Behind the number, before the next clause and number: (约束性), or a cell of its own.</summary>
    private static Nature? Behind(ReadOnlySpan<char> after)
    {
        var stop = after.IndexOfAny(StopsAndDigits);
        var reach = stop < 0 ? after.Length : stop;
        for (var i = 0; i < reach; i++)
            if (Openings.Contains(after[i]) && At(after[(i + 1)..].TrimStart(), out _) is { } nature)
                return nature;
        return null;
    }

    /// <summary>单位GDP能耗下降3%、…等约束性指标.</summary>
    private static Nature? OfList(ReadOnlySpan<char> after)
    {
        var part = after.UpTo(";");
        var etc = part.IndexOf('等');
        if (etc < 0 || FirstIn(part[etc..]) is not (var found and >= 0))
            return null;
        if (NamesNoNumber(part[..etc]))
            return null;
        var i = etc + found;
        return part[..i].LastIndexOf('等') >= i - MostBehindEtc ? At(part[i..], out _) : null;
    }

    /// <summary>能耗及排放 of 地区生产总值增长8%,能耗及排放等约束性指标完成任务: a clause of its own, which none of the numbers before it is in.</summary>
    private static bool NamesNoNumber(ReadOnlySpan<char> list) =>
        list.LastIndexOf(',') is var comma and >= 0 && !list[comma..].ContainsAnyInRange('0', '9');

    private static Nature? Before(ReadOnlySpan<char> before)
    {
        var i = Math.Max(Binding.LastIndexIn(before, before.Length), Expected.LastIndexIn(before, before.Length));
        if (i < 0)
            return null;
        var nature = At(before[i..], out var length);
        var between = before[(i + length)..];
        between = between[Nouns.AtStart(between)..];
        return Announcing.AtStart(between) > 0 || between.IndexOfAny(',', ';') < 0 && !EndsList(before[..i])
            ? nature
            : null;
    }

    /// <summary>Where the first word begins that names a nature; −1 where none does.</summary>
    private static int FirstIn(ReadOnlySpan<char> words)
    {
        var (binding, expected) = (Binding.IndexIn(words), Expected.IndexIn(words));
        return binding < 0 || expected < 0 ? Math.Max(binding, expected) : Math.Min(binding, expected);
    }

    /// <summary>Whether the word closes a list before it (…等约束性指标): it then says nothing of what follows.</summary>
    private static bool EndsList(ReadOnlySpan<char> before) =>
        before.Last(MostBehindEtc).Contains('等');

    private static Nature? OfHeading(string section) =>
        section.LastIndexOf(" / ", StringComparison.Ordinal) is var at and >= 0
            ? Only(section.AsSpan(at)) ?? Only(section)
            : Only(section);
}
