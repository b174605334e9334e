package dev.runevm.launcher.doc.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that is documented.
 *
 * @param kind what it is
 * @param path its full path, which begins with the name of a program or of a native module
 * @param declaration its code without a body; empty for a module
 * @param tags what else is to be known at a glance
 * @param documentation what is written about it
 * @param members what it contains, in the order in which it is shown
 * @param traits the paths of the traits whose methods it has too
 * @param target of an alias the path that it stands for; else empty
 * @param place where it is written, if that is in a program
 */
public record DocItem(
    ItemKind kind,
    String path,
    List<Piece> declaration,
    List<Tag> tags,
    Documentation documentation,
    List<DocItem> members,
    List<String> traits,
    String target,
    Optional<Documentation.Place> place) {

  /**
   * A word or two beside a declaration.
   *
   * @param text what it says
   * @param explanation what that means, in a sentence; may be empty
   */
  public record Tag(String text, String explanation) {}

  /** The last segment of the path. */
  public String name() {
    return path.substring(path.lastIndexOf(':') + 1);
  }

  /** The path of what contains it; empty for a root. */
  public String parent() {
    return path.contains("::") ? path.substring(0, path.lastIndexOf("::")) : "";
  }

  /** The members of one kind. */
  public List<DocItem> members(ItemKind wanted) {
    return members.stream().filter(member -> member.kind == wanted).toList();
  }

  /** Begins an item. */
  public static Builder builder(ItemKind kind, String path) {
    return new Builder(kind, path);
  }

  /** Collects the parts of an item. */
  public static final class Builder {
    private final ItemKind kind;
    private final String path;
    private final List<Tag> tags = new ArrayList<>();
    private final List<DocItem> members = new ArrayList<>();
    private List<Piece> declaration = List.of();
    private Documentation documentation = Documentation.NONE;
    private List<String> traits = List.of();
    private String target = "";
    private Documentation.Place place;

    private Builder(ItemKind kind, String path) {
      this.kind = kind;
      this.path = path;
    }

    /** Sets the code. */
    public Builder declaration(Code code) {
      declaration = code.pieces();
      return this;
    }

    /** Sets what is written about it. */
    public Builder documentation(Documentation text) {
      documentation = text;
      return this;
    }

    /** Adds a tag. */
    public Builder tag(String text, String explanation) {
      tags.add(new Tag(text, explanation));
      return this;
    }

    /** Adds a member. */
    public Builder member(DocItem member) {
      members.add(member);
      return this;
    }

    /** Sets the traits. */
    public Builder traits(List<String> paths) {
      traits = List.copyOf(paths);
      return this;
    }

    /** Sets what an alias stands for. */
    public Builder target(String targetPath) {
      target = targetPath;
      return this;
    }

    /** Sets where it is written. */
    public Builder place(Documentation.Place where) {
      place = where;
      return this;
    }

    /** The item; its members are in the order of their kinds, and within a kind as added. */
    public DocItem build() {
      return new DocItem(
          kind,
          path,
          declaration,
          List.copyOf(tags),
          documentation,
          members.stream().sorted(Comparator.comparing(DocItem::kind)).toList(),
          traits,
          target,
          Optional.ofNullable(place));
    }
  }
}
