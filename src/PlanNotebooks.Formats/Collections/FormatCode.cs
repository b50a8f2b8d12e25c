using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Collections;

/// <summary>A number's format as a workbook writes it, with parts for numbers above zero, below it, zero and text: <c>0.0;;;</c> shows
/// numbers above zero alone.</summary>
internal sealed partial class FormatCode
{
    private const int OfBelowZero = 1;
    private const int OfZero = 2;
    private const int OfText = 3;
    private readonly List<string> _parts;
    private readonly bool _hasConditions;
    private readonly string _digits;

    /// <summary>The format of a code.</summary>
    public FormatCode(string code)
    {
        _parts = [.. Part().Matches(code).Select(part => part.Value).Take(OfText + 1)];
        _hasConditions = Condition().IsMatch(code);
        _digits = Digits().Match(_parts[0]).Value;
        Unit = Suffix().Match(_parts[0]).Groups["unit"].Value;
    }

    /// <summary>The Chinese word that is printed right behind a number; empty where there is none.</summary>
    public string Unit { get; }

    /// <summary>What a number is multiplied by before it is shown, signs of per cent aside: 0.0001 under <c>0!.0,</c> which shows ten
    /// thousands.</summary>
    public double Scale => Math.Pow(1000, -Commas().Match(_digits).Length) * Math.Pow(10, -Point().Match(_digits).Groups["behind"].Length);

    /// <summary>Whether nothing of a cell is shown: neither its number nor its words.</summary>
    /// <param name="number">Its number; null where it holds words.</param>
    public bool Hides(double? number) => !_hasConditions && PartOf(number) is { } part && !Shows().IsMatch(CellDates.Unquoted(part));

    /// <summary>The part for a number or for words; null where none speaks of it.</summary>
    private string? PartOf(double? number) =>
        number switch
        {
            null => _parts.ElementAtOrDefault(OfText),
            0 => _parts.ElementAtOrDefault(OfZero) ?? First,
            < 0 => _parts.ElementAtOrDefault(OfBelowZero) ?? First,
            _ => First,
        };

    /// <summary>An empty code is that of no format.</summary>
    private string? First => _parts.Count > 1 || _parts[0].Length > 0 ? _parts[0] : null;

    [GeneratedRegex("""
        (?<=^|;)(?>(?:"[^"]*"|[\\!_*].|[^;])*)
        """)]
    private static partial Regex Part();

    [GeneratedRegex(@"\[[<>=]")]
    private static partial Regex Condition();

    /// <summary>Places of digits, words, or parts of a date.</summary>
    [GeneratedRegex(@"[0#?@]|\p{L}")]
    private static partial Regex Shows();

    /// <summary>The places of digits, with a point that is only printed among them.</summary>
    [GeneratedRegex("""
        [0#?](?:[0#?,]|[!\\]?\.|"\.")*
        """)]
    private static partial Regex Digits();

    /// <summary>Commas behind the last digit, each of which takes three off.</summary>
    [GeneratedRegex(",+$")]
    private static partial Regex Commas();

    [GeneratedRegex("""
        (?:[!\\]\.|"\.")(?<behind>[0#?]+)
        """)]
    private static partial Regex Point();

    [GeneratedRegex("""
        [0#?%,](?:[!\\_].)*"(?<unit>\p{IsCJKUnifiedIdeographs}{1,8})"
        """)]
    private static partial Regex Suffix();
}
