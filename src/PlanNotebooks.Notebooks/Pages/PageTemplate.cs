using System.Text;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>A template with places named <c>{{name}}</c>; what is put into a place is not looked at again.</summary>
internal static class PageTemplate
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>Fills every place of the template.</summary>
    /// <exception cref="KeyNotFoundException">The template names a place that has no value.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var page = new StringBuilder();
        var position = 0;
        while (template.IndexOf(Open, position, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = template.IndexOf(Close, start, StringComparison.Ordinal);
            page.Append(template, position, start - position);
            page.Append(values[template[(start + Open.Length)..end]]);
            position = end + Close.Length;
        }

        return page.Append(template, position, template.Length - position).ToString();
    }
}
