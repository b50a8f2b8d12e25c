using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>The word of growth or decline that a phrase ends with.</summary>
/// <param name="Sign">1 for growth, −1 for decline, 0 where the phrase ends with neither.</param>
/// <param name="Label">The phrase before the word, stripped to a label.</param>
internal readonly record struct Direction(int Sign, Phrase Label)
{
    private const string Signs = "+-\u2212";
    private static readonly WordClass NotGrowth = WordClasses.Of("not-growth");

    /// <summary>Finds the direction at the end of the words before a number.</summary>
    public static Direction Of(string text, Phrase left)
    {
        var phrase = StripUpToDirection(text, left);
        var up = WordClasses.Up.AtEnd(phrase.In(text));
        var down = WordClasses.Down.AtEnd(phrase.In(text));
        if (NotGrowth.AtEnd(phrase.In(text)) > 0)
            return default;
        if (up + down == 0 || WordClasses.Verb.AtEnd(phrase.In(text)) > Math.Max(up, down))
            return default;
        var label = LabelTrim.StripHead(text, LabelTrim.StripTail(text, BehindComparison(text, phrase.Drop(Math.Max(up, down)))));
        return new Direction(up > down ? 1 : -1, label);
    }

    /// <summary>The direction of a rate; that of 同比-14.3% is in its sign.</summary>
    public static Direction Of(string text, Phrase left, Quantity number)
    {
        var said = Of(text, left);
        if (said.Sign != 0 || !number.IsRatio || number.Start == 0)
            return said;
        var words = LabelTrim.Trim(text, left);
        if (words.In(text) is [.., '多' or '少'] && Comparing(text, words.Drop(1)))
            return new Direction(text[words.End - 1] == '多' ? 1 : -1, LabelTrim.StripHead(text, LabelTrim.StripTail(text, words.Drop(1))));
        if (!Signs.Contains(text[number.Start - 1]))
            return said;
        return WordClasses.Compare.AtEnd(words.In(text)) > 0
            ? new Direction(1, LabelTrim.StripHead(text, LabelTrim.StripTail(text, words)))
            : said;
    }

    /// <summary>比常年 of 降水量比常年多8.5%: what is held against an earlier time.</summary>
    private static bool Comparing(string text, Phrase words) =>
        WordClasses.Compare.AtEnd(words.In(text)) > 1;

    /// <summary>同比 of 同比(下同), 增长 of 增长(同口径): a bracket at the end says how figures are reckoned.</summary>
    private static Phrase WithoutRemark(string text, Phrase phrase) =>
        phrase.Drop(phrase.Length - EndBracket.WithoutRemark(phrase.In(text)).Length);

    /// <summary>同比 of 同比(下同); a remark behind what is measured stays.</summary>
    private static Phrase BehindComparison(string text, Phrase phrase) =>
        WithoutRemark(text, phrase) is var bare && Comparing(text, bare) ? bare : phrase;

    /// <summary>Drops what may stand between the word and the number: 增长约, 增幅达到, 分别增长.</summary>
    private static Phrase StripUpToDirection(string text, Phrase left)
    {
        var phrase = WithoutRemark(text, LabelTrim.Trim(text, left));
        while (WordClasses.Up.AtEnd(phrase.In(text)) + WordClasses.Down.AtEnd(phrase.In(text)) == 0)
        {
            var span = phrase.In(text);
            var length = LabelTrim.Droppable(span);
            if (length == 0)
                return phrase;
            phrase = LabelTrim.Trim(text, phrase.Drop(length));
        }

        return phrase;
    }
}
