using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Languages;

/// <summary>A sentence with places for values; see <see cref="Texts"/> for how they are written.</summary>
internal sealed partial class Template
{
    private static readonly string[] Small =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    private readonly List<Part> _parts = [];

    private Template(string source) => (Source, Plain) = (source, Code().Replace(source, "$1"));

    /// <summary>The sentence as it is written down.</summary>
    public string Source { get; }

    /// <summary>The same with names of code as they are said: --out for <c>{=--out}</c>.</summary>
    public string Plain { get; }

    /// <summary>The names of the values.</summary>
    public IReadOnlySet<string> Names =>
        _parts.Where(part => part.IsPlace).Select(part => part.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a sentence.</summary>
    /// <exception cref="FormatException">A brace is not closed.</exception>
    public static Template Parse(string source)
    {
        var template = new Template(source);
        var text = template.Plain;
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open)
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
                throw new FormatException($"A place is not closed: {text[open..]}");
            template.AddText(text[at..open]);
            template._parts.Add(Part.Place(text[(open + 1)..close]));
            at = close + 1;
        }
        template.AddText(text[at..]);
        return template;
    }

    /// <summary>The sentence with its values.</summary>
    /// <exception cref="KeyNotFoundException">A value is not given.</exception>
    public string Fill(string key, IReadOnlyList<(string Name, object? Value)> values)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
            text.Append(part.IsPlace ? part.Write(ValueOf(key, part.Name, values)) : part.Name);
        return text.ToString();
    }

    private static object? ValueOf(string key, string name, IReadOnlyList<(string Name, object? Value)> values)
    {
        foreach (var (given, value) in values)
        {
            if (given == name)
                return value;
        }
        throw new KeyNotFoundException($"The sentence {key} needs a value {name}.");
    }

    [GeneratedRegex("\\{=([^}]*)\\}")]
    private static partial Regex Code();

    private void AddText(string text)
    {
        if (text.Length > 0)
            _parts.Add(new Part(text, false, "", null));
    }

    /// <summary>Text, or a place for a value.</summary>
    /// <param name="Name">The text, or the value's name.</param>
    /// <param name="IsPlace">Which of both it is.</param>
    /// <param name="Form">How the value is written: <c>word</c>, <c>Word</c>, or as it is.</param>
    /// <param name="Forms">The words for one and for any other number; null where the value itself is written.</param>
    private sealed record Part(string Name, bool IsPlace, string Form, string[]? Forms)
    {
        public static Part Place(string inside)
        {
            var forms = inside.Split('|');
            var named = forms[0].Split(':');
            return new(named[0], true, named.Length > 1 ? named[1] : "", forms.Length > 2 ? forms[1..3] : null);
        }

        public string Write(object? value)
        {
            if (Forms is not null)
                return value is 1 ? Forms[0] : Forms[1];
            if (value is not int count)
                return Cased(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            return Form.Length > 0 && count.IsWithin(0, Small.Length - 1)
                ? Cased(WordOf(count))
                : count.ToString("#,0", CultureInfo.InvariantCulture);
        }

        private string WordOf(int count) => count == 0 && (Form is "among" or "Among") ? "none" : Small[count];

        private string Cased(string text) =>
            (Form is "Word" or "Among") && text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }
}
