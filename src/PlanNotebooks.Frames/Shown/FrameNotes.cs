using System.Runtime.CompilerServices;
using Microsoft.Data.Analysis;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Shown;

/// <summary>What is known of frames and series that the library has made, as long as they themselves are shown.</summary>
internal static class FrameNotes
{
    private static readonly ConditionalWeakTable<object, FrameNote> Notes = [];

    /// <summary>Gives a frame its note.</summary>
    public static TFrame WithNote<TFrame>(this TFrame frame, FrameNote note)
        where TFrame : class
    {
        Notes.AddOrUpdate(frame, note);
        return frame;
    }

    /// <summary>Gives a data frame what is known of the one that it was made of, and one word more.</summary>
    public static DataFrame WithNotes(this DataFrame frame, DataFrame of, string? more = null)
    {
        var said = new[] { Of(of).Text, more }.OfType<string>().Distinct().ToList();
        return said.Count == 0 ? frame : frame.WithNote(FrameNote.None with { Text = string.Join(Bilingual.Pick(" ", ""), said) });
    }

    /// <summary>Puts what is known of a frame below the table that shows it.</summary>
    public static Table<int> WithNoteOf(this Table<int> table, object frame) =>
        Of(frame).Text is { } text ? table.Noted($"{text} {table.Note}".TrimEnd()) : table;

    /// <summary>The note; one that says nothing where there is none.</summary>
    public static FrameNote Of(object frame) => Notes.TryGetValue(frame, out var note) ? note : FrameNote.None;
}
