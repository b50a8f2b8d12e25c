using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Corrections;

/// <summary>Finds where in a report an added observation stands.</summary>
internal sealed class NumberFinder(ReportText text)
{
    /// <summary>The place that a line names by its offsets or by its quote.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fields">Its fields: of several numbers in the quote, the one with the value is meant.</param>
    public NumberPlace Find(CorrectionLine line, AddedFields fields) =>
        line.Quote.Length > 0 ? ByQuote(line.Quote, fields) : ByOffsets(line.Start, line.End);

    private NumberPlace ByOffsets(string startCell, string endCell)
    {
        if (
            !int.TryParse(startCell, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(endCell, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            || start >= end
            || end > text.Raw.Length
        )
            return NumberPlace.None(
                Texts.Say("fix.offsets", ("start", startCell), ("end", endCell), ("length", $"{text.Raw.Length}"))
            );
        var index = Place.IndexOf(text, start, end);
        return (index < 0 ? null : Place.Of(text, index)) is { } place
            ? new NumberPlace(place, start, end)
            : NumberPlace.None(
                Texts.Say("fix.no-sentence")
            );
    }

    private NumberPlace ByQuote(string quote, AddedFields fields)
    {
        var folded = Folding.Fold(quote);
        var at = text.Folded.IndexOf(folded, StringComparison.Ordinal);
        if (at < 0)
            return NumberPlace.None(
                Texts.Say("fix.no-quote")
            );
        if (text.Folded.IndexOf(folded, at + 1, StringComparison.Ordinal) >= 0)
            return NumberPlace.None(Texts.Say("fix.quote-twice"));
        if (Place.Of(text, at) is not { } place)
            return NumberPlace.None(Texts.Say("fix.quote-between"));
        return fields.Text is { } words
            ? ByWords(place, folded, at, words)
            : ByValue(place, at, at + quote.Length, fields.Value);
    }

    private NumberPlace ByWords(Place place, string quote, int at, string words)
    {
        var inside = quote.IndexOf(Folding.Fold(words), StringComparison.Ordinal);
        return inside < 0
            ? NumberPlace.None(Texts.Say("fix.quote-words", ("words", words)))
            : At(place, at + inside, at + inside + words.Length);
    }

    /// <summary>The number of the quote that has the value, else its only number, else the whole quote.</summary>
    private NumberPlace ByValue(Place place, int start, int end, decimal? value)
    {
        var inside = place.Numbers.Where(number => number.Start >= start && number.End <= end).ToList();
        var equal = inside.FindAll(number => number.Value == (value is { } size ? Math.Abs(size) : null));
        return (equal.Count, inside.Count) switch
        {
            (1, _) => At(place, equal[0].Start, equal[0].End),
            (0, 1) => At(place, inside[0].Start, inside[0].End),
            (0, 0) => At(place, start, end),
            _ => NumberPlace.None(Texts.Say("fix.quote-numbers")),
        };
    }

    private NumberPlace At(Place place, int start, int end)
    {
        var (from, to) = text.RawSpan(start, end);
        return new NumberPlace(place, from, to);
    }
}
