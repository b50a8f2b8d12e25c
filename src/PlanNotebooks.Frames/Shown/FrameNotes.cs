using System.Runtime.CompilerServices;

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

    /// <summary>The note; one that says nothing where there is none.</summary>
    public static FrameNote Of(object frame) => Notes.TryGetValue(frame, out var note) ? note : FrameNote.None;
}
