namespace PlanNotebooks.Display;

/// <summary>A value that knows how it is shown: a notebook asks for its bundle instead of its members.</summary>
public interface IDisplayable
{
    /// <summary>The value in every form that it can be shown in; the same value gives the same bundle.</summary>
    MimeBundle ToMimeBundle();
}
