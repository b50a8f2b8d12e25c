namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>A frame as read.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="HasMore">Whether the next frame belongs to the same message.</param>
/// <param name="IsCommand">Whether it speaks to the connection, and not to its user.</param>
internal readonly record struct ZmtpFrame(byte[] Body, bool HasMore, bool IsCommand);
