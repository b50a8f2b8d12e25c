using System.Collections;
using System.Globalization;
using System.Net;
using System.Text.Json;
using PlanNotebooks.Display;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Values;

/// <summary>Gives any value a bundle: its own where it has one or a package names one, a plain table for a sequence or an object, else
/// its text.</summary>
public static class ValueFormatter
{
    /// <summary>How many characters of text a page can hold of one cell: about a million short lines.</summary>
    internal const int MostCharacters = 10_000_000;

    /// <summary>The value in every form that it can be shown in.</summary>
    /// <param name="value">Any value; null shows as <c>null</c>.</param>
    /// <exception cref="FormatException">The value's own bundle has a JSON type that holds no JSON.</exception>
    public static MimeBundle Format(object? value) =>
        value switch
        {
            null => Plain(Text(null)),
            string text => Plain(text),
            _ => Checked(TableDisplay.BundleOf(value) ?? Find(value)),
        };

    /// <summary>A value in one invariant text.</summary>
    internal static string Text(object? value) =>
        value switch
        {
            null => "null",
            bool flag => flag ? "true" : "false",
            double or float => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
            DateTime time when time.TimeOfDay == TimeSpan.Zero => time.ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            ),
            DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    /// <summary>Text as HTML that shows exactly its characters.</summary>
    internal static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static MimeBundle Find(object value) =>
        ValueDisplays.Find(value)?.ToMimeBundle()
        ?? ConventionFormatters.Format(value)
        ?? (value is IEnumerable sequence ? SequenceTable.Read(sequence).ToMimeBundle() : OfObject(value));

    private static MimeBundle OfObject(object value) =>
        !CellText.HasOwnText(value.GetType()) && CellText.Properties(value.GetType()).Count > 0
            ? SequenceTable.OfProperties(value).ToMimeBundle()
            : Plain(Text(value));

    // Said here, where the cell that made it is known: a notebook cannot be written with it.
    private static MimeBundle Checked(MimeBundle bundle)
    {
        foreach (var (type, content) in bundle.Data.Where(entry => MimeData.IsJson(entry.Key)))
        {
            try
            {
                JsonDocument.Parse(content).Dispose();
            }
            catch (JsonException e)
            {
                throw new FormatException($"A bundle's {type} holds no JSON: {e.Message}", e);
            }
        }

        return bundle;
    }

    private static MimeBundle Plain(string text) =>
        new(new Dictionary<string, string> { [MimeBundle.Plain] = text.Length > MostCharacters ? Cut(text) : text });

    private static string Cut(string text)
    {
        var left = Amounts.Number(text.Length - MostCharacters);
        return string.Concat(
            text.AsSpan(0, MostCharacters),
            Bilingual.Pick($"… ({left} more characters left out)", $"……（另有{left}个字符略去）")
        );
    }
}
