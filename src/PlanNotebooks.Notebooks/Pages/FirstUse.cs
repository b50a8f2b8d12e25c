using System.Text.RegularExpressions;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Gives the other language's term behind the name of an indicator, where the prose of a page first says it: gross domestic
/// product (地区生产总值).</summary>
internal static partial class FirstUse
{
    private static readonly Lazy<(Regex Names, Dictionary<string, string> Others)> InEnglish = new(() =>
        Compile(indicator => (indicator.EnglishInSentence, indicator.Chinese), @"(?<!\w)(?:{0})(?!\w)(?! ?[(（])")
    );

    private static readonly Lazy<(Regex Names, Dictionary<string, string> Others)> InChinese = new(() =>
        Compile(indicator => (indicator.Chinese, indicator.EnglishInSentence), "(?:{0})(?! ?[(（])")
    );

    /// <summary>The body of a page; what is no running text (headings, tables, figures, code, links) stays as it is.</summary>
    public static string Mark(string body)
    {
        var (names, others) = Speech.IsChinese ? InChinese.Value : InEnglish.Value;
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Prose()
            .Replace(
                body,
                prose => Run().Replace(prose.Value, run => names.Replace(run.Value, name => Said(name.Value, others, said)))
            );
    }

    private static string Said(string name, Dictionary<string, string> others, HashSet<string> said)
    {
        if (!said.Add(name))
            return name;
        var other = HtmlText.EncodeMixed(others[name]);
        return name + Punctuation.Aside(other);
    }

    private static (Regex, Dictionary<string, string>) Compile(Func<Indicator, (string Name, string Other)> pair, string pattern)
    {
        var others = IndicatorTable
            .Default.All.Where(indicator => indicator.Scope == IndicatorScope.Base && IsTerm(indicator))
            .Select(pair)
            .DistinctBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(one => one.Name, one => one.Other, StringComparer.OrdinalIgnoreCase);
        var longestFirst = others.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape);
        var text = pattern.Replace("{0}", string.Join('|', longestFirst), StringComparison.Ordinal);
        return (new Regex(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), others);
    }

    /// <summary>Whether both names are terms: a word that sentences have anyway, such as exports, is none.</summary>
    private static bool IsTerm(Indicator indicator) =>
        indicator.English.Contains(' ', StringComparison.Ordinal) && indicator.Chinese.Length > 3;

    [GeneratedRegex("<(?<tag>p|li)(?: class=\"(?:plan-findings|output line)[^\"]*\")?>.*?</\\k<tag>>", RegexOptions.Singleline)]
    private static partial Regex Prose();

    /// <summary>Text outside of tags, of code and of links.</summary>
    [GeneratedRegex("(?<=>)(?<!<(?:code|a [^>]*)>)[^<>]+(?=<)")]
    private static partial Regex Run();
}
