using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Corrections;

/// <summary>A place in a report: the paragraph and the sentence around it, and the numbers of the sentence.</summary>
/// <param name="Text">The report's text.</param>
/// <param name="Block">The paragraph, with the headings above it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Numbers">The numbers of the sentence.</param>
internal sealed record Place(ReportText Text, Block Block, Phrase Sentence, IReadOnlyList<Quantity> Numbers)
{
    /// <summary>The sentence as observations quote it, with the sign that ends it.</summary>
    public string Quote
    {
        get
        {
            var end =
                Sentence.End < Text.Text.Length && Text.Text[Sentence.End] != '\n' ? Sentence.End + 1 : Sentence.End;
            return Text.Text[Sentence.Start..end];
        }
    }

    /// <summary>The place of a character of the cleaned text; null where it stands between sentences.</summary>
    public static Place? Of(ReportText text, int index)
    {
        foreach (var block in Outline.Of(text))
        {
            if (index >= block.End)
                continue;
            foreach (var start in (int[])[block.Start, block.MarkStart])
                if (SentenceAt(text, start, block.End, index) is { } sentence)
                    return new Place(text, block, sentence, Scan(text, sentence));
            return null;
        }

        return null;
    }

    /// <summary>The first character of the cleaned text that comes from the file at or behind an offset, and before another; −1 where
    /// cleaning left all of them out.</summary>
    public static int IndexOf(ReportText text, int start, int end)
    {
        var (low, high) = (0, text.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.RawOffset(middle) < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < text.Text.Length && text.RawOffset(low) < end ? low : -1;
    }

    private static Phrase? SentenceAt(ReportText text, int start, int end, int index) =>
        SentenceSplitter
            .Sentences(text.Folded, start, end)
            .Where(sentence => sentence.Start <= index && index < sentence.End)
            .Select(sentence => (Phrase?)sentence)
            .FirstOrDefault();

    private static List<Quantity> Scan(ReportText text, Phrase sentence)
    {
        var numbers = new List<Quantity>();
        QuantityScanner.Scan(text.Folded, sentence.Start, sentence.End, numbers);
        return numbers;
    }
}
