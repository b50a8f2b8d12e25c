using System.Globalization;
using System.Text;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Gives headings ids that are unique in their page and stay the same while the heading does.</summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The id of the next heading with this text: its letters and digits, of any script, joined by hyphens.</summary>
    public string Next(string text)
    {
        var id = Slug(text);
        var uses = _taken.GetValueOrDefault(id) + 1;
        _taken[id] = uses;
        return uses == 1 ? id : id + "-" + uses.ToString(CultureInfo.InvariantCulture);
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder("s-");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
