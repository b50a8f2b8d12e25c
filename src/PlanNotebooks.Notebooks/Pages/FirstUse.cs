using System.Text.RegularExpressions;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Gives the Chinese term behind the English name of an indicator, where the prose of a page first says it: gross domestic
/// product (地区生产总值). A Chinese page has no English to give.</summary>
internal static partial class FirstUse
{
    private static readonly Lazy<(Regex Names, Dictionary<string, string> Chinese)> Terms = new(Compile);

    /// <summary>The body of a page; what is no running text (headings, tables, figures, code, links) stays as it is.</summary>
    public static string Mark(string body)
    {
        if (Speech.IsChinese)
            return body;
        var (names, chinese) = Terms.Value;
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Prose()
            .Replace(
                body,
                prose => Run().Replace(prose.Value, run => names.Replace(run.Value, name => Said(name.Value, chinese, said)))
            );
    }

    private static string Said(string name, Dictionary<string, string> chinese, HashSet<string> said) =>
        said.Add(name) ? name + Punctuation.Aside(HtmlText.EncodeMixed(chinese[name])) : name;

    private static (Regex, Dictionary<string, string>) Compile()
    {
        var chinese = IndicatorTable
            .Default.All.Where(indicator => indicator.Scope == IndicatorScope.Base && IsTerm(indicator))
            .DistinctBy(indicator => indicator.EnglishInSentence, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(one => one.EnglishInSentence, one => one.Chinese, StringComparer.OrdinalIgnoreCase);
        var longestFirst = chinese.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape);
        var text = $@"(?<!\w)(?:{string.Join('|', longestFirst)})(?!\w)(?! ?[(（])";
        return (new Regex(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), chinese);
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
