package io.briefing.ladder;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import io.briefing.ladder.Code.Use;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Where a floating-point number may be: in a file of {@code logo} or {@code paper} that itself
 * talks to the drawing library, whose coordinates are {@code float}, and there only on its way to
 * that library.
 */
public record NumberRules(Code code) {

  private static final Set<String> ROOMS = Set.of("logo", "paper");

  private static final List<String> DRAWING =
      List.of("com.lowagie.", "org.xhtmlrenderer.", "java.awt.");

  public Set<String> isNotExact() {
    Set<String> drawing = filesThatDraw();
    Set<String> complaints = new TreeSet<>();
    for (Use use : code.uses()) {
      if (!drawing.contains(use.file())) {
        Stream.of(use.type(), typeOfWhatIsCalled(use))
            .flatMap(type -> Code.parts(type).stream())
            .filter(NumberRules::isFloating)
            .forEach(
                type ->
                    complaints.add(use.complaint("holds a " + type + "; a number is exact here")));
      }
    }
    return complaints;
  }

  public Set<String> isShownThoughNotExact() {
    Set<String> drawing = filesThatDraw();
    Set<String> complaints = new TreeSet<>();
    for (Use use : code.uses()) {
      if (drawing.contains(use.file())
          && use.tree() instanceof ExpressionTree
          && isFloating(use.type())
          && isShown(use.tree(), use.parent())) {
        complaints.add(
            use.complaint("lets a " + use.type() + " out of the drawing; show exact numbers"));
      }
    }
    return complaints;
  }

  /** Tells {@code Number::doubleValue}, whose own type is only some function. */
  private static TypeMirror typeOfWhatIsCalled(Use use) {
    return use.element() instanceof ExecutableElement called ? called.asType() : null;
  }

  private Set<String> filesThatDraw() {
    return code.uses().stream()
        .filter(use -> ROOMS.contains(use.room()))
        .filter(use -> code.typesIn(use).stream().anyMatch(type -> isOf(type, DRAWING)))
        .map(Use::file)
        .collect(Collectors.toSet());
  }

  /** Whether the number becomes a text or an object, or is handed to somebody who does not draw. */
  private static boolean isShown(Tree number, Use parent) {
    Tree around = parent.tree();
    if (around instanceof MethodInvocationTree call && call.getArguments().contains(number)
        || around instanceof NewClassTree made && made.getArguments().contains(number)) {
      TypeElement owner = (TypeElement) parent.element().getEnclosingElement();
      return !isOf(owner, DRAWING)
          && !isOf(owner, List.of("java.lang.Math", "java.lang.StrictMath"))
          && ROOMS.stream().noneMatch(room -> isOf(owner, List.of("io.briefing." + room + ".")));
    }
    boolean becomesItsParent =
        around instanceof BinaryTree
            || around instanceof CompoundAssignmentTree
            || around instanceof AssignmentTree
            || around instanceof VariableTree
            || around instanceof ConditionalExpressionTree
            || around instanceof TypeCastTree;
    return becomesItsParent && parent.type() instanceof DeclaredType;
  }

  private static boolean isOf(TypeElement type, List<String> prefixes) {
    return prefixes.stream().anyMatch(type.getQualifiedName().toString()::startsWith);
  }

  private static boolean isFloating(TypeMirror type) {
    if (type == null) {
      return false;
    }
    // java.lang.Double, java.util.OptionalDouble, java.util.stream.DoubleStream …
    return type.getKind() == TypeKind.DOUBLE
        || type.getKind() == TypeKind.FLOAT
        || type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element
                .getQualifiedName()
                .toString()
                .matches("java\\.(lang|util)\\..*(Double|Float)[A-Za-z]*");
  }
}
