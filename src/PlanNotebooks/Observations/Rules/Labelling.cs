using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Finds the label of a number from the words around it and what earlier clauses have set.</summary>
internal static class Labelling
{
    /// <summary>The label that a phrase before a number spells; the last label where it spells none.</summary>
    public static Label OfPhrase(Clause clause, Phrase phrase)
    {
        var text = clause.Text.Folded;
        var label = Wording.StripLightHead(text, Wording.StripHead(text, Wording.StripTail(text, phrase)));
        return label.IsEmpty ? clause.Context.Latest : InContext(clause, LabelBuilder.From(clause.Text, label));
    }

    /// <summary>A label that says little by itself, led by what the paragraph speaks of: 金融服务业 before 一般公共预算收入.</summary>
    public static Label InContext(Clause clause, Label label)
    {
        var topic = clause.Context.Topic;
        if (topic.Length > 0 && Topics.Narrows(label.Text)) return new Label(topic + label.Text, "", topic + label.Text);
        return label;
    }

    /// <summary>Whether a phrase is nothing but a verb or verbs (完成, 开工及续建), so that its noun stands elsewhere.</summary>
    public static bool IsVerb(Clause clause, Phrase phrase)
    {
        var span = clause.Read(phrase);
        while (!span.IsEmpty)
        {
            var length = Words.Verb.AtStart(span);
            if (length == 0) return false;
            span = span[length..];
            if (span.Length > 1 && span[0] is ('和' or '及' or '、' or '并')) span = span[1..];
        }

        return !phrase.IsEmpty;
    }
}
