using System.Text.RegularExpressions;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>A template with places named <c>{{name}}</c>; what is put into a place is not looked at again.</summary>
internal static partial class PageTemplate
{
    /// <summary>Fills every place of the template.</summary>
    /// <exception cref="KeyNotFoundException">The template names a place that has no value.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(template, place => values[place.Groups["name"].Value]);

    [GeneratedRegex(@"\{\{(?<name>.*?)\}\}", RegexOptions.Singleline)]
    private static partial Regex Place();
}
