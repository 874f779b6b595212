package vn.thidua.query.page;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page shares: its language and its words. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {
    private final PageLanguage language = new PageLanguage();

    @Bean
    LocaleResolver localeResolver() {
        return language;
    }

    /**
     * The words of the pages and those of the forms. Vietnamese is the bundle without a suffix,
     * whatever the language of the machine is.
     */
    @Bean
    MessageSource messageSource() {
        var words = new Sentences();
        words.setBasenames("messages", "fields");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(language);
    }
}
