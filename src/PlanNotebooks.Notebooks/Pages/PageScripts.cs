using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The scripts and styles of pages, with the words and colours that they take from the library.</summary>
internal static partial class PageScripts
{
    private const string Prefix = "script.";

    /// <summary>The language of a page, as its root element says it.</summary>
    public static string LanguageTag => Speech.IsChinese ? "zh-Hans" : "en";

    /// <summary>The link to the same page in the other language, named in that language; empty where there is none.</summary>
    public static string LanguageLink(string? address)
    {
        var (tag, name) = Speech.IsChinese ? ("en", "English") : ("zh-Hans", "中文");
        return address is null
            ? ""
            : $"<a href=\"{HtmlText.Encode(address)}\" rel=\"alternate\" hreflang=\"{tag}\" lang=\"{tag}\">{name}</a>";
    }

    /// <summary>The style sheet, with the colours of figures on dark pages.</summary>
    public static string Style => Close(PageAssets.Read("page.css")) + FigureRules(FigureColours.OnDark);

    /// <summary>The style sheet of a page: of the colours of figures, those that its pictures name.</summary>
    public static string StyleOf(string body) =>
        Close(PageAssets.Read("page.css"))
        + FigureRules(FigureColours.OnDark.Where(pair => body.Contains($"=\"{pair.Key}\"", StringComparison.Ordinal)));

    /// <summary>A script, filled: words.js with what scripts say, page.js with the colours of figures.</summary>
    public static string Read(string name) =>
        PageAssets
            .Read(name)
            .Replace("\"{{words}}\"", Words(), StringComparison.Ordinal)
            .Replace("\"{{colours}}\"", JsonSerializer.Serialize(FigureColours.OnDark), StringComparison.Ordinal);

    /// <summary>A style sheet without its comments and indents: it stands in every page.</summary>
    private static string Close(string sheet) => Sign().Replace(Indent().Replace(Comment().Replace(sheet, ""), "\n"), "$1").TrimStart();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Indent();

    /// <summary>What parts a rule, with the room around it; a colon has room before it only where it means another element.</summary>
    [GeneratedRegex(@"\s*([{};,])\s*|(?<=[a-z]:)\s+()")]
    private static partial Regex Sign();

    private static string Words() =>
        ScriptData.Json(json =>
        {
            json.WriteStartObject();
            foreach (var key in Texts.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)))
                json.WriteString(key[Prefix.Length..], Texts.Pattern(key));
            json.WriteEndObject();
        });

    private static string FigureRules(IEnumerable<KeyValuePair<string, string>> colours)
    {
        var rules = new StringBuilder("@supports (color: light-dark(#000000, #ffffff)) {\n");
        foreach (var (light, dark) in colours)
        {
            foreach (var property in new[] { "fill", "stroke" })
                rules.Append(
                    $".plan-figure-static [{property}=\"{light}\"] {{ {property}: light-dark({light}, {dark}); }}\n"
                );
        }

        return rules.Append("}\n").ToString();
    }
}
