using System.Globalization;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Gives sheets names that Excel takes: 1 to 31 characters, none of [ ] : * ? / \, no apostrophe at an end, none twice.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The name, or the nearest that is free: a second one of a name has a 2 behind it.</summary>
    public string Next(string wanted)
    {
        var clean = SheetText
            .Printable(string.Concat(wanted.Select(c => "[]:*?/\\".Contains(c) || char.IsControl(c) ? ' ' : c)))
            .Trim()
            .Trim('\'');
        if (clean.Length == 0)
            clean = "sheet";
        var name = Cut(clean, Longest);
        for (var i = 2; !_taken.Add(name); i++)
        {
            var number = " " + i.ToString(CultureInfo.InvariantCulture);
            name = Cut(clean, Longest - number.Length) + number;
        }

        return name;
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length)
            return name;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd().TrimEnd('\'');
    }
}
