using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Analysis;

/// <summary>Whether two observations of one indicator go by the same name: 公共财政预算收入 became 一般公共预算收入, and 区本级固定资产投资 is narrower than
/// 全社会固定资产投资.</summary>
internal static class Naming
{
    /// <summary>What a reader must know of the names, earlier first; empty where they say the same.</summary>
    public static string Difference(Observation earlier, Observation later)
    {
        var (a, b) = (Core(earlier.Label), Core(later.Label));
        return
            a == b
            || HasSameCharacters(a, b)
            || a.Contains(b, StringComparison.Ordinal) && IsPlain(a, b)
            || b.Contains(a, StringComparison.Ordinal) && IsPlain(b, a)
            ? ""
            : Texts.Say("cell.renamed", ("earlier", earlier.Label), ("later", later.Label));
    }

    /// <summary>Both names, where figures of two regions under one code go by different ones; empty where they say the same, or an
    /// official figure is known by its indicator alone.</summary>
    public static string Between(Observation one, Observation other) =>
        Difference(one, other).Length == 0
            ? ""
            : Texts.Say(
                "cell.names-differ",
                ("first", NameOf(one)),
                ("first-label", one.Label),
                ("second", NameOf(other)),
                ("second-label", other.Label)
            );

    /// <summary>Every name, where figures of several regions under one code go by different ones; empty where all say the same.</summary>
    public static string Among(IReadOnlyList<Observation> figures) =>
        figures.Skip(1).All(figure => Difference(figures[0], figure).Length == 0)
            ? ""
            : Texts.Say(
                "cell.names-among",
                (
                    "names",
                    string.Join(
                        Punctuation.Semicolon,
                        figures.Select(figure => $"{NameOf(figure)}{Bilingual.Pick(" ", "")}“{figure.Label}”")
                    )
                )
            );

    /// <summary>Whether two names differ in the order of their words alone: 新增城镇就业 and 城镇新增就业.</summary>
    private static bool HasSameCharacters(string a, string b) =>
        a.Length == b.Length && a.Order().SequenceEqual(b.Order());

    private static string NameOf(Observation one) => RegionNames.Of(one.RegionCode, one.Region);

    /// <summary>A label without spaces, the whole region before it (全区, 我市), and the verbs and measure words around it.</summary>
    private static string Core(string label)
    {
        var text = Folding.Fold(label).Replace(" ", "", StringComparison.Ordinal);
        while (WordClasses.LightHead.HeadOf(text) is var verb and > 0)
            text = text[verb..];
        while (PlainRegions.HeadOf(text) is var prefix and > 0)
            text = text[prefix..];
        return text;
    }

    /// <summary>Whether what the longer name has more says nothing: 地区 of 地区生产总值, 总量 of 生产总值总量.</summary>
    private static bool IsPlain(string longer, string shorter) =>
        PlainWords.Contains(longer.Replace(shorter, "", StringComparison.Ordinal));

    private static readonly WordClass PlainRegions = WordClasses.Of("plain-region");
    private static readonly WordClass PlainWords = WordClasses.Of("plain-in-name");
}
