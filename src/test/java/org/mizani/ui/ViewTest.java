package org.mizani.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mizani.MizaniTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Pages of the application of {@link MizaniTest}, without a browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@MizaniTest
@ExtendWith(ViewTest.SignedInUser.class)
public @interface ViewTest {

    /** Pages find the signed-in user in a static field, which the application that started last has set. */
    final class SignedInUser implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            SecurityContextHolder.setContextHolderStrategy(
                    SpringExtension.getApplicationContext(context).getBean(SecurityContextHolderStrategy.class));
        }
    }
}
