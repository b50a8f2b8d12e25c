using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Makes labels of phrases.</summary>
internal static class LabelBuilder
{
    /// <summary>The label that phrases spell, one after the other; lists that end in 等 are left out (新增九州路、甬江公园等绿地 is 新增绿地).</summary>
    public static Label From(ReportText text, params ReadOnlySpan<Phrase> phrases)
    {
        var words = "";
        foreach (var phrase in phrases)
            if (!phrase.IsEmpty) words += text.Text.Substring(phrase.Start, phrase.Length);
        return Of(words);
    }

    /// <summary>The label that words spell.</summary>
    public static Label Of(string words)
    {
        var verb = HeadVerb(words);
        var label = Listing.WithoutExamples(words, verb);
        if (label.Length > verb && verb > 0) return new Label(label, label[..verb], label[verb..]);
        var tail = Words.Verb.AtEnd(label);
        return verb == 0 && tail > 0 && tail < label.Length ? new Label(label, "", label[..^tail]) : new Label(label, verb > 0 ? label : "", label);
    }

    /// <summary>A label with words before it, its verb staying at the head: 新增 with 场景 before it is 新增场景.</summary>
    public static Label Join(string verb, string noun) => new(verb + noun, verb, noun);

    private static int HeadVerb(string words)
    {
        var length = Words.Verb.AtStart(words);
        while (length > 0 && length + 1 < words.Length && words[length] is ('和' or '及' or '、'))
        {
            var next = Words.Verb.AtStart(words.AsSpan(length + 1));
            if (next == 0) return length;
            length += 1 + next;
        }

        return length;
    }
}
