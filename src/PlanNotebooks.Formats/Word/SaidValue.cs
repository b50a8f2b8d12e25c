using System.Globalization;
using DocumentFormat.OpenXml;

namespace PlanNotebooks.Formats.Word;

/// <summary>Values of attributes as Word takes them: one that is malformed is as one that is not there, and costs no more.</summary>
internal static class SaidValue
{
    private static readonly string?[] No = ["0", "false", "off"];

    /// <summary>A whole number.</summary>
    public static int? Number(this Int32Value? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Whether it says no: <c>0</c>, <c>false</c>, <c>off</c>.</summary>
    public static bool IsOff(this OnOffValue? value) => IsOff(value?.InnerText);

    /// <summary>Whether a text says no.</summary>
    public static bool IsOff(string? value) => No.Contains(value);
}
